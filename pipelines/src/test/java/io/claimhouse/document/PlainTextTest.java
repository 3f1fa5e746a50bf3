package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain text comes back in the paragraphs that its writer meant. */
class PlainTextTest {

  static Stream<Arguments> texts() {
    String long1 = "The harbour authority counted the ships again. ".repeat(4).strip();
    String long2 = "Nobody at the ministry wished to comment on it. ".repeat(4).strip();
    return Stream.of(
        arguments("blank lines part paragraphs", "One.\n\nTwo.\n \nThree.", "One.|Two.|Three."),
        arguments("no text gives no paragraph", " \n\t\n", ""),
        arguments("long lines are paragraphs", long1 + "\n" + long2, long1 + "|" + long2),
        arguments(
            "short lines stay apart", "Monday\nTuesday\nWednesday", "Monday|Tuesday|Wednesday"),
        arguments(
            "lines wrapped to a width are joined",
            "The committee met on Tuesday and found that\n"
                + "forty wagons had been lost on the way to the\n"
                + "border. It will meet again.",
            "The committee met on Tuesday and found that forty wagons had been lost on the way to"
                + " the border. It will meet again."),
        arguments(
            "a verse is not joined",
            "Short line\nand a much longer one that runs on\nend\nmore\nand so on it goes for long",
            "Short line|and a much longer one that runs on|end|more|and so on it goes for long"),
        arguments(
            "a word broken at a line end is mended",
            "The minister promised that the recon-\n"
                + "struction of all bridges would begin in\n"
                + "the spring of next year.",
            "The minister promised that the reconstruction of all bridges would begin in the spring"
                + " of next year."),
        arguments(
            "a hyphen before a capital or a number stays",
            "The two sides met for talks in the Anglo-\n"
                + "Norwegian club, where all of the 25-\n"
                + "year-old rules were read out once more.",
            "The two sides met for talks in the Anglo-Norwegian club, where all of the"
                + " 25-year-old rules were read out once more."),
        arguments("list marks begin list items", "- one\n- two\n\u2022 three", "*one|*two|*three"),
        arguments(
            "a dash inside a line is no mark", "one - two\nthree-four", "one - two|three-four"),
        arguments("rules are dropped", "One\n=====\nTwo\n-----", "One|Two"),
        arguments("Windows and old Mac line ends", "One\r\n\r\nTwo\r\rThree", "One|Two|Three"),
        arguments("unseen characters go", "a\u00ADb\u200Bc\uFEFF\u0007d\u00A0 e", "abcd e"),
        arguments("decomposed letters are composed", "cafe\u0301", "caf\u00E9"),
        arguments(
            "halves of pairs are replaced", "a\uD83Db \uD83D\uDE00", "a\uFFFDb \uD83D\uDE00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void paragraphs(String promise, String text, String expected) {
    Parts parts = new Parts(1_000_000);
    PlainText.addTo(parts, text);
    List<String> found =
        parts.toList().stream()
            .map(p -> (p.kind() == io.claimhouse.model.Block.Kind.LIST_ITEM ? "*" : "") + p.text())
            .toList();
    assertThat(String.join("|", found)).isEqualTo(expected);
  }
}
