package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a mail its sender's own words are kept, of one passed on the text of the other. */
class MailTextTest {

  private static final MailText MAIL = MailText.fromSeeds();

  static Stream<Arguments> mails() {
    return Stream.of(
        arguments(
            "a quotation and the line before it, wrapped",
            "Re: Harbour",
            "41 ships.\n\nOn Mon, Mar 2, 2026 at 9:15 AM Lio Brandt\n<lio@x.example> wrote:\n\n"
                + "> There were 30.\n>> And 20.\n\nMore tomorrow.",
            "41 ships.\n\n\n\nMore tomorrow."),
        arguments(
            "a quotation in German",
            "AW: Hafen",
            "41 Schiffe.\n\nAm 02.03.2026 um 09:15 schrieb Lio Brandt:\n> Es waren 30.",
            "41 Schiffe.\n"),
        arguments(
            "a quotation in French",
            "Re: Port",
            "41 navires.\n\nLe lun. 2 mars 2026 à 09:15, Lio <lio@x.example> a écrit :\n> Trente.",
            "41 navires.\n"),
        arguments(
            "a quotation without marks ends the text",
            "Re: Harbour",
            "41 ships.\n\nOn 2 March 2026, Lio Brandt wrote:\n\nThere were 30.",
            "41 ships.\n"),
        arguments(
            "the mail that is answered",
            "RE: Harbour",
            "41 ships.\n\n-----Original Message-----\nFrom: Lio\nSent: Monday\nTo: Ada\n"
                + "Subject: Harbour\n\nThere were 30.",
            "41 ships.\n"),
        arguments(
            "a head without a mark",
            "RE: Hafen",
            "41 Schiffe.\n\nVon: Lio\nGesendet: Montag\nAn: Ada\nBetreff: Hafen\n\nEs waren 30.",
            "41 Schiffe.\n"),
        arguments(
            "a mail passed on keeps the other's text",
            "Fwd: Harbour",
            "---------- Forwarded message ---------\nFrom: Lio <lio@x.example>\n"
                + "Date: Mon, Mar 2, 2026\nSubject: Harbour\nTo: Ada\n\nThere were 30 ships.",
            "\n\nThere were 30 ships."),
        arguments("a signature", "x", "41 ships.\n-- \nAda Marsh\nReporter", "41 ships."),
        arguments("a signature without its blank", "x", "41 ships.\n--\nAda Marsh", "41 ships."),
        arguments(
            "the footer of a mailing list",
            "x",
            "41 ships.\n_______________________________\nPorts list\nports@lists.example",
            "41 ships."),
        arguments(
            "the place of a picture",
            "x",
            "[image: a ship]\n41 ships [in all].",
            "41 ships [in all]."),
        arguments(
            "a mail that only quotes is its quotation",
            "Re: x",
            "> There were 30 ships.\n> And more.",
            "There were 30 ships.\nAnd more."),
        arguments(
            "what somebody wrote in a text stays",
            "x",
            "In the year of 1998 the mayor wrote:\n\"41 ships.\"\n>From there they left.",
            "In the year of 1998 the mayor wrote:\n\"41 ships.\"\n>From there they left."),
        arguments(
            "one field is no head",
            "x",
            "From: the harbour office\nThere were 41 ships.",
            "From: the harbour office\nThere were 41 ships."),
        arguments(
            "dashes far from the end are no signature",
            "x",
            "One.\n--\n" + "Line.\n".repeat(16) + "Last.",
            "One.\n--\n" + "Line.\n".repeat(16) + "Last."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mails")
  void keepsTheSendersWords(String promise, String subject, String text, String own) {
    assertThat(MAIL.own(text, Optional.of(subject))).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "Re: Harbour, Harbour",
    "AW: WG: Hafen, Hafen",
    "FWD: Re: Port, Port",
    "Harbour: 41 ships, Harbour: 41 ships",
    "Re:, Re:"
  })
  void takesMarksOffASubject(String subject, String title) {
    assertThat(MAIL.subject(subject)).isEqualTo(title);
  }

  @Test
  void stripsAPageOfWhatItQuotes() {
    assertThat(
            own(
                "<p>41 ships.</p><div class=gmail_quote>On Monday:<blockquote>30</blockquote></div>"))
        .isEqualTo("41 ships.");
    assertThat(own("<blockquote type=cite>30 ships.</blockquote>")).isEqualTo("30 ships.");
  }

  private static String own(String html) {
    return MailText.own(PageBytes.page(html)).dom().text();
  }
}
