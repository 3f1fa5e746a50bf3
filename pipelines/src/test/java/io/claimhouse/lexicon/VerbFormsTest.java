package io.claimhouse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.lexicon.VerbForms.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  private static final VerbForms FORMS = VerbForms.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "running, run, GERUND",
        "beginning, begin, GERUND",
        "stopping, stop, GERUND",
        "lying, lie, GERUND",
        "is, be, THIRD",
        "'re, be, THIRD",
        "has, have, THIRD",
        "carries, carry, THIRD",
        "written, write, PARTICIPLE",
      })
  void aFormLeadsToItsVerb(String word, String lemma, Form form) {
    assertThat(FORMS.find(word))
        .hasValueSatisfying(
            reading -> {
              assertThat(reading.lemma()).isEqualTo(lemma);
              assertThat(reading.is(form)).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({"runing", "begining", "carrys", "writed", "table"})
  void whatIsNoFormLeadsToNone(String word) {
    assertThat(FORMS.find(word)).isEmpty();
  }
}
