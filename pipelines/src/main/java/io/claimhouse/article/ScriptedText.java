package io.claimhouse.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.document.PageIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * The text of an article that a page has in its scripts only: sites that build their pages in the
 * browser ship it as HTML in a JSON string, or as JSON objects for paragraphs. A script is data, or
 * a program with data and string literals in it; a string may hold either once more.
 */
final class ScriptedText {

  /** Less is a teaser or a label. */
  private static final int ENOUGH = 600;

  private static final int DEEPEST = 60;

  /** Strings in strings in strings: state written by one program for the next. */
  private static final int DEEPEST_QUOTING = 3;

  /** Trying in vain costs as much as reading so many characters. */
  private static final int COST = 50;

  private static final Set<String> PARAGRAPH_TYPES = Set.of("paragraph", "p", "heading", "text");

  private static final ObjectMapper JSON = new ObjectMapper();

  private String best = "";
  private int most;

  private ScriptedText() {}

  /** The longest article text in the scripts, as HTML; empty where none has one of some length. */
  static Optional<String> find(PageIndex page) {
    ScriptedText found = new ScriptedText();
    for (Element script : page.tagged("script")) {
      if (!script.attr("type").contains("ld+json")) {
        found.read(script.data(), 0);
      }
    }
    return found.best.isEmpty() ? Optional.empty() : Optional.of(found.best);
  }

  private void read(String text, int quoting) {
    if (text.length() < ENOUGH || quoting > DEEPEST_QUOTING) {
      return;
    }
    boolean isMarkup = quoting > 0 && text.contains("<p") && text.contains("</p>");
    if (isMarkup && text.stripLeading().startsWith("<")) {
      offer(text);
      return;
    }
    int before = most;
    readProgram(text, quoting);
    if (isMarkup && most == before) {
      // Something stands before the markup, such as the length of a row in a stream of rows.
      int end = text.lastIndexOf("</p>") + "</p>".length();
      offer(text.substring(Math.min(text.indexOf('<'), end), end));
    }
  }

  /**
   * Reads the data and the string literals in a program; data alone is a program too. Each
   * character is passed once, and once more at most where it stands in what only began like data.
   */
  private void readProgram(String program, int quoting) {
    char[] text = program.toCharArray();
    int wasted = 0;
    int at = 0;
    while (at < program.length()) {
      char c = program.charAt(at);
      if (c == '"') {
        int end = literalEnd(program, at);
        if (program.charAt(end - 1) == '"' && end - at >= ENOUGH) {
          parse(text, at, end).node().ifPresent(node -> read(node.asText(), quoting + 1));
        }
        at = end;
      } else if (wasted <= program.length() && isData(program, at)) {
        Parsed data = parse(text, at, text.length);
        data.node().ifPresent(node -> read(node, quoting, 0));
        wasted += data.node().isPresent() ? 0 : data.end() - at + COST;
        at = data.node().isPresent() ? data.end() : at + 1;
      } else {
        at++;
      }
    }
  }

  /**
   * The end of a string literal, behind its closing quote; or the end of its line, which no literal
   * passes: what looked like its beginning was none.
   */
  private static int literalEnd(String program, int start) {
    int at = start + 1;
    while (at < program.length() && program.charAt(at) != '\n') {
      char c = program.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      at += c == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, program.length());
  }

  /** Whether an object or a list of objects, lists or strings may begin here. */
  private static boolean isData(String program, int at) {
    char open = program.charAt(at);
    if (open != '{' && open != '[') {
      return false;
    }
    int next = at + 1;
    while (next < program.length() && Character.isWhitespace(program.charAt(next))) {
      next++;
    }
    char first = next < program.length() ? program.charAt(next) : ' ';
    return first == '"' || (open == '[' && (first == '{' || first == '['));
  }

  /**
   * What was read at a place.
   *
   * @param node the value; empty where there is a program and no data
   * @param end the index behind it, or behind what was read in vain
   */
  private record Parsed(Optional<JsonNode> node, int end) {}

  private static Parsed parse(char[] text, int start, int end) {
    try (JsonParser parser = JSON.createParser(text, start, end - start)) {
      long base = parser.currentLocation().getCharOffset();
      try {
        Optional<JsonNode> node = Optional.ofNullable(JSON.readTree(parser));
        return new Parsed(node, (int) (start + parser.currentLocation().getCharOffset() - base));
      } catch (JsonProcessingException e) {
        // A program and not data.
        long read = e.getLocation() == null ? end : e.getLocation().getCharOffset() - base;
        return new Parsed(Optional.empty(), (int) Math.min(end, start + read));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private void read(JsonNode node, int quoting, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isTextual()) {
      read(node.asText(), quoting + 1);
      return;
    }
    if (node.isArray()) {
      offer(paragraphs(node));
    }
    node.forEach(child -> read(child, quoting, depth + 1));
  }

  private static String paragraphs(JsonNode list) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode item : list) {
      if (PARAGRAPH_TYPES.contains(item.path("type").asText())) {
        StringBuilder words = new StringBuilder();
        words(item, words, 0);
        paragraphs.add("<p>" + Entities.escape(PlainText.of(words.toString())) + "</p>");
      }
    }
    return String.join("\n", paragraphs);
  }

  /** The words of a paragraph: its texts, however deep. */
  private static void words(JsonNode node, StringBuilder words, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (String name : List.of("text", "value", "content")) {
      if (node.path(name).isTextual()) {
        words.append(node.path(name).asText());
        return;
      }
    }
    for (JsonNode child : node) {
      if (child.isContainerNode()) {
        words(child, words, depth + 1);
      }
    }
  }

  private void offer(String html) {
    int words = inParagraphs(html);
    if (words >= ENOUGH && words > most) {
      most = words;
      best = html;
    }
  }

  /** The characters in the paragraphs of an HTML text; what else it has may be a page's frame. */
  private static int inParagraphs(String html) {
    int sum = 0;
    int end = 0;
    for (int at = html.indexOf("<p"); at >= 0; at = html.indexOf("<p", end)) {
      int start = html.indexOf('>', at);
      if (start > at + 2 && !Character.isWhitespace(html.charAt(at + 2))) {
        // A picture or a path.
        end = start;
        continue;
      }
      end = html.indexOf("</p>", at);
      if (end < 0 || start < 0) {
        break;
      }
      sum += Math.max(0, end - start - 1);
    }
    return sum;
  }
}
