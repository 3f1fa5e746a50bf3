package io.claimhouse.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.model.Block;
import io.claimhouse.model.Outcome;
import io.claimhouse.model.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** JSON records: an object with a text is an article, one without describes another. */
final class JsonReader {

  static final String PARSER =
      Versions.of("jackson", "com.fasterxml.jackson.core", "jackson-databind");

  static final ObjectMapper MAPPER = new ObjectMapper();

  /** The keys that hold the text of an article, the surest first. */
  private static final List<String> TEXT_KEYS =
      List.of(
          "articleBody",
          "article_body",
          "body",
          "text",
          "maintext",
          "main_text",
          "full_text",
          "fullText",
          "fulltext",
          "body_text",
          "bodyText",
          "article_text",
          "cleaned_text",
          "plain_text",
          "content_text",
          "raw_text",
          "content",
          "article",
          "story",
          "rendered");

  /** Longer values are texts of their own, not facts about the article. */
  private static final int MAX_HINT_CHARS = 10_000;

  private static final int MAX_HINTS = 1_000;

  private static final Pattern ARRAY_OF_OBJECTS = Pattern.compile("\\A\\s*+\\[\\s*+\\{");

  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span|figure|img|blockquote)\\b",
          Pattern.CASE_INSENSITIVE);

  private JsonReader() {}

  /** The type of bytes that begin like JSON; empty where they are none after all. */
  static Optional<Detected> detect(Item item, String head) throws IOException {
    if (isLines(item)) {
      return Optional.of(new Detected(Format.JSON_LINES, "application/jsonl"));
    }
    Format format = ARRAY_OF_OBJECTS.matcher(head).find() ? Format.JSON_ARRAY : Format.JSON;
    return parses(item) ? Optional.of(new Detected(format, "application/json")) : Optional.empty();
  }

  /** Whether the first line is an object and the next begins as one. */
  private static boolean isLines(Item item) throws IOException {
    String head = new String(item.bytes().head(1 << 20), StandardCharsets.UTF_8).stripLeading();
    int end = head.indexOf('\n');
    return end > 0
        && head.substring(end).stripLeading().startsWith("{")
        && objectOrNull(head.substring(0, end)) != null;
  }

  /** Whether the whole is one JSON value; what is too large for memory is believed. */
  private static boolean parses(Item item) throws IOException {
    if (!(item.bytes() instanceof Bytes.InMemory memory)) {
      return true;
    }
    try (JsonParser parser = new JsonFactory().createParser(memory.array())) {
      int depth = 0;
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        if (t.isStructStart()) {
          depth++;
        } else if (t.isStructEnd()) {
          depth--;
        }
        if (depth == 0 && parser.nextToken() != null) {
          return false;
        }
      }
      return depth == 0;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static JsonNode objectOrNull(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return node != null && node.isObject() ? node : null;
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** An article record, or a file that only describes. */
  static ParseResult read(Item item, int maxChars) throws IOException {
    JsonNode root = MAPPER.readTree(item.array());
    List<Hint> hints = new ArrayList<>();
    Optional<TextField> text = textOf(root);
    flatten("json", "", root, text.map(TextField::path).orElse(""), hints);
    if (text.isEmpty()) {
      return ParseResult.of(new Content.Nothing(), hints, PARSER)
          .withCharset("UTF-8")
          .with(Outcome.PARSED, Reason.METADATA_ONLY, "a JSON value without a text");
    }
    Parts parts = new Parts(maxChars);
    addText(parts, text.get().value());
    return Prose.result(parts, hints, PARSER).withCharset("UTF-8");
  }

  /** The facts of a metadata file beside an article; empty where it is none. */
  static List<Hint> sidecar(byte[] bytes) {
    try {
      JsonNode root = MAPPER.readTree(bytes);
      if (root == null || !root.isObject()) {
        return List.of();
      }
      List<Hint> hints = new ArrayList<>();
      flatten("sidecar", "", root, textOf(root).map(TextField::path).orElse(""), hints);
      return hints;
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Where a record holds its text. */
  private record TextField(String path, JsonNode value) {}

  private static Optional<TextField> textOf(JsonNode object) {
    for (String key : TEXT_KEYS) {
      JsonNode value = object.get(key);
      if (value == null) {
        continue;
      }
      if (isText(value)) {
        return Optional.of(new TextField(key, value));
      }
      JsonNode rendered = value.get("rendered");
      if (rendered != null && isText(rendered)) {
        return Optional.of(new TextField(key + ".rendered", rendered));
      }
    }
    return Optional.empty();
  }

  private static boolean isText(JsonNode value) {
    if (value.isTextual()) {
      return !value.asText().isBlank();
    }
    if (!value.isArray() || value.isEmpty()) {
      return false;
    }
    for (JsonNode element : value) {
      if (!element.isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static void addText(Parts parts, JsonNode value) {
    if (value.isArray()) {
      value.forEach(paragraph -> addText(parts, paragraph));
      return;
    }
    String text = value.asText();
    if (MARKUP.matcher(text).find()) {
      addMarkup(parts, text);
    } else {
      PlainText.addTo(parts, text);
    }
  }

  private static void addMarkup(Parts parts, String html) {
    StringBuilder open = new StringBuilder();
    Block.Kind[] kind = {Block.Kind.PARAGRAPH};
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, noscript, template").remove();
    body.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              open.append(text.getWholeText());
            } else if (node instanceof Element element && breaks(element)) {
              flush();
              kind[0] = kindOf(element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
              flush();
            }
          }

          private void flush() {
            parts.add(kind[0], open);
            open.setLength(0);
            kind[0] = Block.Kind.PARAGRAPH;
          }
        });
    parts.add(kind[0], open);
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private static Block.Kind kindOf(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "tr" -> Block.Kind.TABLE_ROW;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  private static void flatten(
      String origin, String path, JsonNode node, String textPath, List<Hint> hints) {
    if ((path.equals(textPath) && !path.isEmpty()) || hints.size() >= MAX_HINTS) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  flatten(
                      origin,
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      textPath,
                      hints));
    } else if (node.isArray()) {
      node.forEach(element -> flatten(origin, path, element, textPath, hints));
    } else if (!node.isNull() && !path.isEmpty()) {
      String value = node.asText().strip();
      if (!value.isEmpty() && value.length() <= MAX_HINT_CHARS) {
        hints.add(new Hint(origin, path, value));
      }
    }
  }
}
