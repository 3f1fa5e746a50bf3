package io.claimhouse.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code lexicon/figure_words.csv}: words that tell what a number is, or that it is none. */
public final class FigureWords {

  /** What a word says of the number beside it. */
  public enum Role {
    CHANGE_UP,
    CHANGE_DOWN,
    TOTAL,
    ADDITIONAL,
    AVERAGE,
    CUMULATIVE,
    PEAK,
    /** A participle or adjective that is counted as a noun: {@code killed}. */
    NOMINAL,
    /** The number behind it is a name: {@code section}. */
    NAME_BEFORE,
    /** A market measure; the number behind its change is its level. */
    INDEX,
    /** Behind it a number may stand for itself: {@code to 12}. */
    BARE_AFTER,
    /** A noun that is followed by its number: {@code a population of}. */
    QUANTITY_NOUN,
    /** Joins such a noun to what is counted: {@code number of}. */
    OF,
    /** Never what is counted. */
    NEVER_NOUN,
    /** Behind it four digits are a year. */
    TEMPORAL_PREPOSITION,
    /** Ends the name of a street, behind the number of a house. */
    STREET,
    /** A part of a text, before its number: {@code page}. */
    REFERENCE,
    /** A fixed phrase with a number in it that is no figure. */
    NOT_A_FIGURE,

    // From here on single words, each looked up at one token.

    /** Behind a length of life: {@code 44-year-old}. */
    OLD,
    /** Before an age. */
    AGED,
    /** Between a person and an age: {@code she will be 35}. */
    AGE_LINK,
    /** Of these the verbs by which somebody becomes so old. */
    TURNING,
    /** Before "at" and an age. */
    DYING,
    /** A pronoun for whom an age is told of. */
    AGED_PERSON,
    /** Before a name that is then a place rather than a person. */
    PLACING,
    /** Behind how many times as much: {@code four times}. */
    TIMES,
    /** Behind it "a day" is how often. */
    HOW_OFTEN,
    /** Between a figure and what it is per. */
    PER,
    /** What a figure may be per without being counted: {@code a barrel}. */
    PER_THING,
    /** Behind a unit of time that is then no rate: {@code a year ago}. */
    LATER,
    /** Before a scale without a number: {@code several hundred}. */
    SEVERAL,
    /** Before a number below zero. */
    MINUS,
    /** Before a half that is a stretch of time or play. */
    BEFORE_HALF,
    /** Before "one" where that is a pronoun. */
    BEFORE_ONE,
    /** Between the ends of a range. */
    RANGE_LINK,
    /** A bound behind its number, unless another number follows: {@code 12 tops}. */
    BOUND_BEHIND,
    /** Behind digits: {@code 2nd}. */
    ORDINAL_SUFFIX,
    /** Makes an English sentence without digits and number words worth reading. */
    CUE,
    /** A unit's surface that is another word unless it is glued to digits; case kept. */
    UNIT_HOMONYM,
    /** A currency's name that is a weight too. */
    MONEY_OR_WEIGHT,
    /** A currency's name that is another word too. */
    MONEY_OR_WORD,
    /** A currency's symbol that is rather a unit behind its number; case kept. */
    MONEY_OR_UNIT,
    /** The name that several currencies share; the outlet's country settles it. */
    DOLLAR,
    /** Behind a number that is then no day of a month. */
    AMOUNT_BEHIND,
    /** A season that is another word too. */
    SEASON_HOMONYM,
    /** A weekday's short form that is another word too. */
    WEEKDAY_HOMONYM,
    /** Before a number in words that then counts nothing: {@code the two}. */
    POINTING,
    /** Behind "of", where a part of many is counted: {@code 12 of the}. */
    PARTITIVE,
    /** Between a number and its noun, and says nothing of what is counted. */
    MORE_BEHIND,
    /** Behind a number that came on top: {@code eight more boats}. */
    ADDED,
    /** Of the words that make a number an addition those that are no part of the figure. */
    WEAK_ADDITIONAL,
    /** Behind "in": {@code 12 in all}. */
    IN_TOTAL,
    /** A noun in the singular for many. */
    UNCOUNTED,
    /** Stands before a noun phrase. */
    DETERMINER,
    /** Of these what may stand between a number and its noun. */
    DETERMINER_BEHIND,
    /** A preposition that hangs a phrase on the noun before it. */
    JOINT,
    COORDINATOR,
    RELATIVE,
    /** A subject that a figure is not about. */
    NO_TOPIC,
    /** Between the object of a verb and the figure that it is about. */
    OBJECT_LINK,
    /** The auxiliary that is a verb of its own too. */
    HAVE,
    /** A form of "be" or "have" that is a verb whatever the model takes it for. */
    BE_OR_HAVE,
    AUXILIARY,
    /** Between a verb of change and its figure. */
    CHANGE_LINK,
    /** What may stand between the two ends of a change, besides a number. */
    BETWEEN_ENDS,
    /** The name of a scale whose numbers have no unit: {@code magnitude}. */
    SCALE,
    /** Beside a length of time that tells only when: {@code a week later}. */
    WHEN,
    /** A function word, for languages whose parts of speech are guessed. */
    FUNCTION_WORD;

    /** Whether it is looked up as a phrase, which may have several words. */
    public boolean isPhrase() {
      return compareTo(OLD) < 0;
    }
  }

  private final Map<Role, List<String>> byRole;

  private FigureWords(Map<Role, List<String>> byRole) {
    this.byRole = byRole;
  }

  public static FigureWords fromSeeds() {
    return new FigureWords(
        SeedTable.read("lexicon/figure_words.csv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                    Collectors.mapping(
                        row -> row.get("surface"), Collectors.toUnmodifiableList()))));
  }

  public List<String> of(Role role) {
    return byRole.getOrDefault(role, List.of());
  }
}
