package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.document.PageBytes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedTextTest {

  private static final String SENTENCE =
      "Forty ships waited outside the bay of Linden until the harbour office let them in again.";

  /** Eight paragraphs of one sentence each. */
  private static final String HTML = ("<p>" + SENTENCE + "</p>").repeat(8);

  private static final String OBJECTS =
      list("{'type':'paragraph','content':[{'type':'text','value':'" + SENTENCE + "'}]}");

  private static String list(String item) {
    return "[" + (item + ",").repeat(7) + item + "]";
  }

  /** A script in which {@code ~} stands for the HTML and {@code #} for objects, ' for ". */
  private static String script(String pattern) {
    String quoted = pattern.replace("#", OBJECTS).replace('\'', '"');
    return quoted.replace("~", HTML);
  }

  private static String shown(String script) {
    return ScriptedText.find(PageBytes.page("<script>" + script + "</script>").index())
        .map(html -> Jsoup.parse(html).text())
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // HTML in a string of data, and of a program's data and calls.
        "{'story':{'html':'~'}}",
        "window.state = {'story':{'html':'~'}};",
        "'use strict'; var story = '~'; show(story);",
        "[1,2].map(show); rows.push([1,'~'])",
        "rows.push([1,'\\n  ~'])",
        // A row's number and length before it.
        "rows.push([1,'24:T1b7b,~'])",
        // A string in a string, with a row's number before it.
        "rows.push([1,'{\\'html\\':\\'~\\'}'])",
        "rows.push([1,'5:[\\'$\\',{\\'html\\':\\'~\\'}]'])",
        // Paragraphs as objects.
        "{'body':#}",
        "window.state={'body':#};window.other={'a':1}",
        "load([{'body':#}])",
        // A quote without its like does not hide what follows.
        "var quote = /'/;\nvar story = '~';",
        "// 3' wide\nwindow.state = {'html':'~'}",
        // Broken data beside it.
        "var a = {'html':, 'b'}; var story = '~';",
      })
  void readsTheTextInAScript(String pattern) {
    assertThat(shown(script(pattern))).isEqualTo((SENTENCE + " ").repeat(8).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u003cp class=\\\"story\\\"\\u003e%s\\u003c/p\\u003e",
        "\\u003cdiv\\u003e\\u003cp\\u003e%s\\u003c\\/p\\u003e\\u003c\\/div\\u003e",
      })
  void readsMarkupWhoseSignsAreEscaped(String paragraph) {
    String text = String.format(paragraph, SENTENCE).repeat(8);
    assertThat(shown("self.rows.push([1,\"" + text + "\"])"))
        .contains(SENTENCE)
        .doesNotContain("<");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'p','text':'A %s & <b>more</b>'}",
        "{'type':'text','content':'A %s &amp; <i>more</i>'}",
        "{'type':'heading','content':[{'text':'A %s '},{'marks':[{'value':'& more'}]}]}",
      })
  void readsTheWordsOfParagraphsWithoutTheirMarkup(String paragraph) {
    String data = list(String.format(paragraph, SENTENCE)).replace('\'', '"');
    assertThat(shown("{\"body\":" + data + "}")).startsWith("A " + SENTENCE + " & more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "function show(a) { return a ? [\"x\"] : {\"y\": a}; }",
        "{\"html\":\"<p>Too short to be the text of an article.</p>\"}",
        "{\"body\":[{\"type\":\"paragraph\",\"text\":\"Short.\"}]}",
        "{\"body\":[",
        "{\"html\":\"<p>",
        "\"",
        "\\",
        "[[[[[[",
        "{\"a\":\"\\",
      })
  void readsNothingWhereNoTextIs(String script) {
    assertThat(shown(script)).isEmpty();
  }

  @Test
  void takesNoLongStringWithoutParagraphsForAText() {
    assertThat(shown("var key = \"" + "abcdefgh".repeat(200) + "\";")).isEmpty();
    assertThat(shown("var code = \"" + "f(a[1]);".repeat(200) + "\";")).isEmpty();
  }

  @Test
  void readsNoTextThatIsNotClosed() {
    assertThat(shown("var story = \"" + HTML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":",
        "[",
        "[\"",
        "\\\"",
        "\"\\\"",
        "{\"a\":\"b\",",
        "[[\"a\",",
        "\"<p>",
        "{ "
      })
  @Timeout(20)
  void takesTimeInProportionToTheScript(String unit) {
    String script = unit.repeat(1_000_000 / unit.length());
    assertThat(shown(script)).isEmpty();
  }
}
