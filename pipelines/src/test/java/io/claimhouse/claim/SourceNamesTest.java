package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Claim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # text, of which the last claim is asked                                              | its source
          General Radu Albescu said the army was ready. He added that the bridge was open.      | Radu Albescu
          Anna Pohl, the mayor of Spittal, said the road was shut.                              | Anna Pohl
          Anna Pohl visited the valley on Monday. “The road is shut,” she said.                 | Anna Pohl
          Anna Pohl met Karl Lind. Lind said the road was shut.                                 | Karl Lind
          Anna Pohl said the road was shut. The bridge fell. She warned that the dam would too. | Anna Pohl
          The ministry said the road was shut. It added that the bridge was open.               | The ministry
          The agency, which said the road was shut, closed its office.                          | The agency
          Karl Lind, who said the road was shut, left.                                          | Karl Lind
          General Radu Albescu came on Monday. The general said the road was shut.              | Radu Albescu
          The defence minister Anna Pohl came. The minister said the road was shut.             | Anna Pohl
          General Radu Albescu met General Karl Lind. The general said the road was shut.       | The general
          General Radu Albescu came. The minister said the road was shut.                       | The minister
          The general said the road was shut. General Radu Albescu came.                        | The general
          General Radu Albescu came. A general said the road was shut.                          | A general
          The governor said the road was shut. He added that the bridge was open.               | The governor
          Two officials said the road was shut. They added that the bridge was open.            | -
          “I think the road is shut,” it read.                                                  | -
          She said the road was shut.                                                           | -
          The ministry said the road was shut. He added that the bridge was open.               | -
          """)
  void aSourceIsNamedInFullWhereTheArticleTellsWho(String text, String name) {
    List<Claim> claims = Texts.claims(text, List.of());
    Claim last = claims.get(claims.size() - 1);
    assertThat(last.attribution().name().orElse(null)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Pohl came.\\nThe bridge fell.\\nThe dam held.\\nShe said the road was shut.
          Anna Pohl came. The bridge fell. The dam held. Rain set in. She said the road was shut.
          """)
  void nobodyIsSoughtFarAway(String text) {
    List<Claim> claims = Texts.claims(text.replace("\\n", "\n"), List.of());
    assertThat(claims.get(claims.size() - 1).attribution().name()).isEmpty();
  }
}
