package io.claimhouse.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code lexicon/verbs.csv}: verbs by each of their forms. Forms that the seed leaves empty are
 * made by the rules of English spelling.
 */
public final class VerbForms {

  /** A form of a verb. */
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  /**
   * What a word may be as a verb.
   *
   * @param lemma the base form
   * @param forms the forms that the word may be
   */
  public record Reading(String lemma, Set<Form> forms) {

    public Reading {
      forms = Set.copyOf(forms);
    }

    public boolean is(Form form) {
      return forms.contains(form);
    }

    /** Whether the word can be nothing but a past form. */
    public boolean isPastOnly() {
      return !is(Form.BASE) && !is(Form.THIRD) && !is(Form.GERUND);
    }
  }

  private final Map<String, Reading> readings;
  private final Map<String, String> participles;

  private VerbForms(Map<String, Reading> readings, Map<String, String> participles) {
    this.readings = Map.copyOf(readings);
    this.participles = Map.copyOf(participles);
  }

  public static VerbForms fromSeeds() {
    Map<String, Reading> readings = new HashMap<>();
    Map<String, Reading> irregularThirds = new HashMap<>();
    Map<String, String> participles = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/verbs.csv").rows()) {
      String lemma = row.get("lemma");
      add(readings, lemma, lemma, Form.BASE);
      add(readings, third(lemma), lemma, Form.THIRD);
      String gerund = row.find("gerund").orElseGet(() -> gerund(lemma, row.list("past")));
      add(readings, gerund, lemma, Form.GERUND);
      for (String past : orRegular(row.list("past"), lemma)) {
        add(readings, past, lemma, Form.PAST);
      }
      for (String participle : orRegular(row.list("participle"), lemma)) {
        participles.putIfAbsent(lemma, participle);
        add(readings, participle, lemma, Form.PARTICIPLE);
      }
      row.list("third")
          .forEach(form -> irregularThirds.put(form, new Reading(lemma, Set.of(Form.THIRD))));
    }
    // "is" and "has" are no forms of another verb, whatever its spelling makes.
    readings.putAll(irregularThirds);
    return new VerbForms(readings, participles);
  }

  /** The past participle of a lemma, the regular one where the seed does not have the verb. */
  public String participle(String lemma) {
    String known = participles.get(lemma);
    return known != null ? known : regularPast(lemma);
  }

  /** How a word in lower case reads as a verb. */
  public Optional<Reading> find(String word) {
    return Optional.ofNullable(readings.get(word));
  }

  /** The verb at the end of a word: "we're", "it's". */
  public Optional<Reading> findContracted(String word) {
    int mark = word.indexOf('\'');
    return mark < 0 ? Optional.empty() : find(word.substring(mark));
  }

  /**
   * How a word in lower case reads as a verb, by its ending where the seed does not have it; the
   * lemma is then a guess.
   */
  public Optional<Reading> findOrGuess(String word) {
    Reading known = readings.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    if (word.startsWith("un")) {
      return Optional.empty();
    }
    if (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed")) {
      return Optional.of(new Reading(stem(word, 2), EnumSet.of(Form.PAST, Form.PARTICIPLE)));
    }
    if (word.length() > 5 && word.endsWith("ing")) {
      return Optional.of(new Reading(stem(word, 3), EnumSet.of(Form.GERUND)));
    }
    return Optional.empty();
  }

  private static String stem(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    int length = stem.length();
    if (stem.endsWith("i") && ending == 2) {
      return stem.substring(0, length - 1) + "y";
    }
    char last = stem.charAt(length - 1);
    boolean doubled = length > 3 && last == stem.charAt(length - 2);
    if (doubled && ("bdgmnprt".indexOf(last) >= 0 || (last == 'l' && hasTwoSyllables(stem)))) {
      return stem.substring(0, length - 1);
    }
    boolean silentE =
        "cuvsz".indexOf(last) >= 0
            || stem.endsWith("at")
            || stem.endsWith("dg")
            || (stem.endsWith("ut") && !stem.endsWith("out"));
    return silentE && !stem.endsWith("ss") ? stem + "e" : stem;
  }

  /** Whether two vowels stand apart: "cancelled" doubles what "grilled" has from its base. */
  private static boolean hasTwoSyllables(String stem) {
    boolean vowelBefore = false;
    int syllables = 0;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = "aeiouy".indexOf(stem.charAt(i)) >= 0;
      syllables += vowel && !vowelBefore ? 1 : 0;
      vowelBefore = vowel;
    }
    return syllables > 1;
  }

  private static void add(Map<String, Reading> readings, String form, String lemma, Form kind) {
    Reading known = readings.get(form);
    if (known == null) {
      readings.put(form, new Reading(lemma, EnumSet.of(kind)));
    } else if (known.lemma().equals(lemma)) {
      EnumSet<Form> forms = EnumSet.copyOf(known.forms());
      forms.add(kind);
      readings.put(form, new Reading(lemma, forms));
    }
    // Two verbs share few forms (found, lay, saw): the verb whose form is inflected wins by order.
    else if (kind == Form.PAST && known.is(Form.BASE)) {
      EnumSet<Form> forms = EnumSet.copyOf(known.forms());
      forms.add(kind);
      readings.put(form, new Reading(lemma, forms));
    }
  }

  private static List<String> orRegular(List<String> given, String lemma) {
    return given.isEmpty() ? List.of(regularPast(lemma)) : given;
  }

  private static String regularPast(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return lemma + "ed";
  }

  private static String third(String lemma) {
    if (endsInConsonantAndY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    if (lemma.endsWith("s")
        || lemma.endsWith("x")
        || lemma.endsWith("z")
        || lemma.endsWith("ch")
        || lemma.endsWith("sh")
        || lemma.endsWith("o")) {
      return lemma + "es";
    }
    return lemma + "s";
  }

  private static String gerund(String lemma, List<String> past) {
    char last = lemma.charAt(lemma.length() - 1);
    boolean doubled = past.contains(lemma + last + "ed");
    if (doubled) {
      return lemma + last + "ing";
    }
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    if (last == 'e' && !lemma.endsWith("ee") && !lemma.equals("be")) {
      return lemma.substring(0, lemma.length() - 1) + "ing";
    }
    return lemma + "ing";
  }

  private static boolean endsInConsonantAndY(String lemma) {
    int length = lemma.length();
    return length > 1
        && lemma.charAt(length - 1) == 'y'
        && "aeiou".indexOf(lemma.charAt(length - 2)) < 0;
  }
}
