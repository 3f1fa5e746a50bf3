package io.claimhouse.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The text of an article that a page has in its scripts only: sites that build their pages in the
 * browser ship it as HTML in a JSON string, or as JSON objects for paragraphs.
 */
final class ScriptedText {

  /** Less is a teaser or a label. */
  private static final int ENOUGH = 600;

  private static final int DEEPEST = 60;

  /** Strings in strings in strings: state written by one program for the next. */
  private static final int DEEPEST_QUOTING = 3;

  private static final Set<String> PARAGRAPH_TYPES = Set.of("paragraph", "p", "heading");

  private static final ObjectMapper JSON = new ObjectMapper();

  private String best = "";

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
    if (hasParagraphs(text) && text.stripLeading().startsWith("<")) {
      offer(text);
      return;
    }
    Optional<JsonNode> json = parse(text.strip());
    if (json.isPresent()) {
      read(json.get(), quoting, 0);
      return;
    }
    for (String literal : literals(text)) {
      parse(literal).ifPresent(node -> read(node.asText(), quoting + 1));
    }
  }

  private static boolean hasParagraphs(String text) {
    return text.contains("<p") && text.contains("</p>");
  }

  private static Optional<JsonNode> parse(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (first != '{' && first != '[' && first != '"') {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(text));
    } catch (JsonProcessingException e) {
      // A program and not data.
      return Optional.empty();
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
      List<String> paragraphs = new ArrayList<>();
      for (JsonNode item : node) {
        if (PARAGRAPH_TYPES.contains(item.path("type").asText())) {
          StringBuilder words = new StringBuilder();
          words(item, words, 0);
          paragraphs.add("<p>" + org.jsoup.nodes.Entities.escape(words.toString()) + "</p>");
        }
      }
      offer(String.join("\n", paragraphs));
    }
    node.forEach(child -> read(child, quoting, depth + 1));
  }

  /** The words of a paragraph: its {@code text} and {@code value} members, however deep. */
  private static void words(JsonNode node, StringBuilder words, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (String name : List.of("text", "value")) {
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
    if (html.length() >= ENOUGH && html.length() > best.length()) {
      best = html;
    }
  }

  /** The string literals of a program that are long enough to hold a text, with their quotes. */
  private static List<String> literals(String program) {
    List<String> literals = new ArrayList<>();
    int start = program.indexOf('"');
    while (start >= 0) {
      int end = start + 1;
      while (end < program.length() && program.charAt(end) != '"') {
        end += program.charAt(end) == '\\' ? 2 : 1;
      }
      if (end >= program.length()) {
        break;
      }
      if (end - start >= ENOUGH) {
        literals.add(program.substring(start, end + 1));
      }
      start = program.indexOf('"', end + 1);
    }
    return literals;
  }
}
