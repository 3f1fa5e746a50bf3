package io.claimhouse.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code lexicon/mail_words.csv}: how mail programs introduce what a mail quotes or forwards. */
public final class MailWords {

  /** What a word is for. */
  public enum Kind {
    /** Begins the line before a quotation: "On Monday, Ada Marsh wrote:". */
    QUOTE_START,
    /** Ends that line, before the colon. */
    QUOTE_END,
    /** Between dashes, before the mail that is answered. */
    ORIGINAL,
    /** Between dashes, before a mail that is passed on. */
    FORWARDED,
    /** The name of a field in a mail's head, as programs print it. */
    HEADER,
    /** Before the colon in the subject of a mail that passes another on. */
    FORWARD_SUBJECT,
    /** The same, of a mail that answers another. */
    REPLY_SUBJECT
  }

  private final Map<Kind, Set<String>> words;

  private MailWords(Map<Kind, Set<String>> words) {
    this.words = Map.copyOf(words);
  }

  public static MailWords fromSeeds() {
    Map<Kind, Set<String>> words = new HashMap<>();
    for (SeedTable.Row row : SeedTable.read("lexicon/mail_words.csv").rows()) {
      words
          .computeIfAbsent(
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
          .addAll(row.list("words"));
    }
    return new MailWords(words);
  }

  /** The words of a kind, in lower case. */
  public Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }
}
