package io.claimhouse.claim;

import io.claimhouse.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The direct quotations of a paragraph, the marks included: between double quotation marks,
 * straight or curly, two single ones in a row, or curly single ones. One that is not closed runs to
 * the end of the paragraph, as quotations over several paragraphs do.
 *
 * @param spans the quotations in order, none inside another
 */
record Quotations(List<Span> spans) {

  Quotations {
    spans = List.copyOf(spans);
  }

  /** The quotations between the start and the end of {@code paragraph}. */
  static Quotations find(String body, Span paragraph) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    char opener = 0;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char c = body.charAt(i);
      boolean pair = c == '\'' && i + 1 < paragraph.end() && body.charAt(i + 1) == '\'';
      if (open < 0) {
        if (c == '“' || c == '«' || c == '"' || c == '‘' || pair) {
          open = i;
          opener = c;
        }
      } else if (closes(body, i, paragraph.end(), opener)) {
        int end = opener == '\'' ? i + 2 : i + 1;
        found.add(new Span(open, end));
        open = -1;
        i = end;
        continue;
      }
      i += pair && open == i ? 2 : 1;
    }
    if (open >= 0 && opener != '‘' && paragraph.end() - open > 2) {
      found.add(new Span(open, paragraph.end()));
    }
    return new Quotations(found);
  }

  private static boolean closes(String body, int i, int end, char opener) {
    char c = body.charAt(i);
    return switch (opener) {
      case '‘' -> c == '’' && (i + 1 >= end || !Character.isLetterOrDigit(body.charAt(i + 1)));
      // Of three marks in a row the first closes a quotation inside this one.
      case '\'' -> isMark(body, i, end) && isMark(body, i + 1, end) && !isMark(body, i + 2, end);
      case '«' -> c == '»';
      default -> c == '”' || c == '"';
    };
  }

  private static boolean isMark(String body, int i, int end) {
    return i < end && body.charAt(i) == '\'';
  }

  /** The quotation that covers {@code position}. */
  Optional<Span> at(int position) {
    int low = after(position);
    return low < spans.size() && spans.get(low).start() <= position
        ? Optional.of(spans.get(low))
        : Optional.empty();
  }

  /** Whether any quotation shares a character with {@code span}. */
  boolean overlap(Span span) {
    int first = after(span.start());
    return first < spans.size() && spans.get(first).overlaps(span);
  }

  /** The index of the first quotation that ends after {@code position}. */
  private int after(int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether the sign at {@code position} opens a quotation. */
  boolean opens(String body, int position) {
    Optional<Span> quote = at(position);
    return quote.isPresent()
        && (quote.get().start() == position
            || (quote.get().start() + 1 == position && body.charAt(position) == '\''));
  }

  /** Whether the sign at {@code position} closes a quotation. */
  boolean closes(String body, int position) {
    Optional<Span> quote = at(position);
    if (quote.isEmpty()) {
      return false;
    }
    int end = quote.get().end();
    char c = body.charAt(position);
    return (end - 1 == position && "”\"»’'".indexOf(c) >= 0) || (end - 2 == position && c == '\'');
  }
}
