package io.claimhouse.document;

import io.claimhouse.lexicon.MailWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * What the sender of a mail wrote: without the mail that is answered, the signature and the footers
 * of mailing lists. Of a mail that passes another on, that other's text without its head.
 */
final class MailText {

  /** The line before a quotation may itself be wrapped. */
  private static final int INTRODUCTION_LINES = 3;

  /** Fewer fields than this in a row are no head of a mail. */
  private static final int HEAD_FIELDS = 3;

  private static final int LONGEST_SIGNATURE = 15;

  /** Not {@code >From}, by which mailboxes escape a line of the text. */
  private static final Pattern QUOTED = Pattern.compile("\\A {0,3}>(?!From ).*\\z");

  private static final Pattern QUOTE_MARKS = Pattern.compile("\\A(?: {0,3}>)+ ?");
  private static final Pattern FIELD =
      Pattern.compile("\\A[*>\\s]*([\\p{L}-][\\p{L} -]{0,20})\\*?\\s*[:：].*\\z");
  private static final Pattern RULE = Pattern.compile("\\A[_=*-]{20,}\\z");
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\A\\[(?:img|image|cid|inline image)\\b.*\\]\\z", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES = Pattern.compile("\\A[-_\\s>]{2,}|[-_\\s:]{2,}\\z|:\\z");

  private final MailWords words;

  private MailText(MailWords words) {
    this.words = words;
  }

  static MailText fromSeeds() {
    return new MailText(MailWords.fromSeeds());
  }

  /** The sender's own text, lines kept; all of it where nothing else would be left. */
  String own(String text, Optional<String> subject) {
    List<String> lines = text.lines().toList();
    boolean forwards = subject.filter(this::isForward).isPresent();
    List<String> own = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.strip();
      if (QUOTED.matcher(line).matches()) {
        quoted.add(QUOTE_MARKS.matcher(line).replaceFirst(""));
        continue;
      }
      if (isSignature(lines, i) || isListFooter(lines, i)) {
        break;
      }
      int introduced = introduction(lines, i);
      if (introduced > 0) {
        int next = nextFilled(lines, i + introduced);
        boolean marked = next < lines.size() && QUOTED.matcher(lines.get(next)).matches();
        if (!marked && !isBlank(own)) {
          break;
        }
        i += introduced - 1;
        continue;
      }
      int head = head(lines, i);
      if (head > 0) {
        if (!forwards && !isBlank(own) && !isForwardMark(bare)) {
          break;
        }
        i += head - 1;
        own.add("");
        continue;
      }
      if (!PLACEHOLDER.matcher(bare).matches()) {
        own.add(line);
      }
    }
    List<String> kept = isBlank(own) ? quoted : own;
    return isBlank(kept) ? text : String.join("\n", kept);
  }

  /** A page without what mail programs mark as quoted or as a signature. */
  static Content.Page own(Content.Page page) {
    Document copy = page.dom().clone();
    copy.select(
            "blockquote[type=cite], .gmail_quote, .moz-cite-prefix, .moz-signature,"
                + " .gmail_signature, .yahoo_quoted, #appendonsend, #divRplyFwdMsg ~ *")
        .remove();
    return copy.hasText() ? Content.Page.of(copy) : page;
  }

  /** The subject without the marks of replies and forwards before it. */
  String subject(String subject) {
    String rest = subject.strip();
    while (isForward(rest) || isReply(rest)) {
      rest = rest.substring(rest.indexOf(':') + 1).strip();
    }
    return rest.isEmpty() ? subject : rest;
  }

  private boolean isForward(String subject) {
    return isMarked(subject, words.of(MailWords.Kind.FORWARD_SUBJECT));
  }

  private boolean isReply(String subject) {
    return isMarked(subject, words.of(MailWords.Kind.REPLY_SUBJECT));
  }

  private static boolean isMarked(String subject, Set<String> marks) {
    int colon = subject.indexOf(':');
    return colon > 0
        && colon < 10
        && marks.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /** The line of two dashes, by which mail programs know a signature; a bare one near the end. */
  private static boolean isSignature(List<String> lines, int at) {
    String line = lines.get(at);
    if (line.equals("-- ")) {
      return true;
    }
    return line.stripTrailing().equals("--") && filled(lines, at + 1) <= LONGEST_SIGNATURE;
  }

  /** A rule near the end with an address below it: how to leave the list. */
  private static boolean isListFooter(List<String> lines, int at) {
    return RULE.matcher(lines.get(at).strip()).matches()
        && filled(lines, at + 1) <= LONGEST_SIGNATURE / 2
        && lines.subList(at + 1, lines.size()).stream()
            .anyMatch(line -> line.contains("@") || line.contains("://"))
        && filled(lines.subList(0, at), 0) > 0;
  }

  /**
   * How many lines from {@code at} introduce a quotation: one that begins as such lines do, names a
   * time or an address, and ends in "wrote:".
   */
  private int introduction(List<String> lines, int at) {
    StringBuilder joined = new StringBuilder();
    for (int i = at; i < Math.min(lines.size(), at + INTRODUCTION_LINES); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        return 0;
      }
      joined.append(joined.length() == 0 ? "" : " ").append(line);
      if (line.endsWith(":") || line.endsWith("：")) {
        return isIntroduction(joined.toString().toLowerCase(Locale.ROOT)) ? i - at + 1 : 0;
      }
    }
    return 0;
  }

  private boolean isIntroduction(String line) {
    String sentence = line.substring(0, line.length() - 1).strip();
    boolean ends =
        words.of(MailWords.Kind.QUOTE_END).stream().anyMatch(word -> endsIn(sentence, word));
    boolean starts =
        words.of(MailWords.Kind.QUOTE_START).stream()
                .anyMatch(word -> sentence.startsWith(word + " "))
            || Character.isDigit(sentence.codePointAt(0));
    boolean dated =
        sentence.indexOf('@') > 0 || sentence.codePoints().filter(Character::isDigit).count() >= 4;
    return ends && (starts ? dated : sentence.indexOf('@') > 0);
  }

  /** Whether a sentence ends in a word, or has it before the name of who wrote. */
  private static boolean endsIn(String sentence, String word) {
    return sentence.endsWith(word) || sentence.contains(" " + word + " ");
  }

  /** How many lines from {@code at} are the head of another mail, with the mark above it. */
  private int head(List<String> lines, int at) {
    String bare = lines.get(at).strip();
    boolean marked = isOriginalMark(bare) || isForwardMark(bare);
    int first = marked ? nextFilled(lines, at + 1) : at;
    int end = first;
    int fields = 0;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      if (isHeader(lines.get(end))) {
        fields++;
      } else if (fields == 0 || !Character.isWhitespace(lines.get(end).charAt(0))) {
        // Only a field's continuation is indented.
        break;
      }
      end++;
    }
    if (fields >= HEAD_FIELDS || (marked && fields > 0)) {
      return end - at;
    }
    return marked ? 1 : 0;
  }

  private boolean isHeader(String line) {
    var matcher = FIELD.matcher(line);
    return matcher.matches()
        && words
            .of(MailWords.Kind.HEADER)
            .contains(matcher.group(1).strip().toLowerCase(Locale.ROOT));
  }

  private boolean isOriginalMark(String line) {
    return isMark(line, words.of(MailWords.Kind.ORIGINAL));
  }

  private boolean isForwardMark(String line) {
    return isMark(line, words.of(MailWords.Kind.FORWARDED));
  }

  private static boolean isMark(String line, Set<String> marks) {
    if (line.length() > 80 || line.isEmpty()) {
      return false;
    }
    boolean framed = line.startsWith("--") || line.startsWith("__") || line.endsWith(":");
    String bare = DASHES.matcher(line).replaceAll("").strip().toLowerCase(Locale.ROOT);
    return framed
        && (marks.contains(bare) || marks.stream().anyMatch(m -> bare.startsWith(m + " ")));
  }

  private static int nextFilled(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int filled(List<String> lines, int from) {
    return (int) lines.subList(from, lines.size()).stream().filter(line -> !line.isBlank()).count();
  }

  private static boolean isBlank(List<String> lines) {
    return lines.stream().allMatch(String::isBlank);
  }
}
