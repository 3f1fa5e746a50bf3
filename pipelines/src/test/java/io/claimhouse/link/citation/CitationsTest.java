package io.claimhouse.link.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimhouse.link.ArticleFacts;
import io.claimhouse.link.ClaimFacts;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Modality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

  private static final Map<String, String> REGISTRY =
      Map.of("meridian post", "meridianpost", "northwire", "northwire", "nw", "northwire");

  private final Citations citations =
      new Citations(
          name ->
              Optional.ofNullable(
                  REGISTRY.get(name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^the ", ""))));

  @ParameterizedTest
  @CsvSource({
    "The Meridian Post,meridianpost",
    "a report in The Meridian Post,meridianpost",
    "The Meridian Post’s correspondent,meridianpost",
    "Northwire,northwire",
    "NW,northwire",
  })
  void aSourceOfTheRegistryIsCited(String source, String outlet) {
    assertThat(of(Attribution.Kind.ORGANISATION, source))
        .extracting(Citation::citedOutletId, Citation::citedName)
        .containsExactly(tuple(Optional.of(outlet), source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the police", "a nw official", "General Albescu", "The Post"})
  void anyOtherSourceIsNot(String source) {
    assertThat(of(Attribution.Kind.PERSON, source)).isEmpty();
  }

  @Test
  void aDocumentIsCitedUnderItsOwnName() {
    assertThat(of(Attribution.Kind.DOCUMENT, "a planning paper"))
        .extracting(Citation::citedName, Citation::citedOutletId)
        .containsExactly(tuple("a planning paper", Optional.empty()));
  }

  @Test
  void theSourcesBehindASourceAreCitedToo() {
    assertThat(of(Attribution.Kind.PERSON, "two officials", "Northwire"))
        .extracting(Citation::citedName)
        .containsExactly("Northwire");
  }

  @Test
  void anOutletThatNamesItselfCitesNobody() {
    assertThat(of(Attribution.Kind.OUTLET, "The Daily Lantern")).isEmpty();
    assertThat(new Citations(name -> Optional.of("lantern")).of(article("The Daily Lantern")))
        .isEmpty();
  }

  private List<Citation> of(Attribution.Kind kind, String source, String... chain) {
    return citations.of(article(kind, source, chain));
  }

  private static ArticleFacts article(String source) {
    return article(Attribution.Kind.OUTLET, source);
  }

  private static ArticleFacts article(Attribution.Kind kind, String source, String... chain) {
    return new ArticleFacts(
        "a1",
        Optional.empty(),
        Optional.of("lantern"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new ClaimFacts(
                "c1",
                0,
                "text",
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                kind,
                Optional.of("said"),
                List.of(chain),
                Modality.ASSERTED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of());
  }
}
