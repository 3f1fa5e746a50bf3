package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a text outweigh what its page declares; what the page declares settles a doubt. */
class LanguagesTest {

  private static final Languages LANGUAGES = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | | The harbour of Linden was closed for three days after the storm, the office said.
          en | | SEN. MARSH ISSUES STATEMENT ON THE HARBOUR: "It is a great day for the town of Linden."
          en | de | The harbour of Linden was closed for three days after the storm, the office said.
          de | en | Der Hafen von Linden ist nach dem Sturm für drei Tage geschlossen worden.
          fr | | Le port de Linden a été fermé pendant trois jours après la tempête, selon la ville.
          es | | El puerto de Linden estuvo cerrado durante tres días por la tormenta, según la ciudad.
          pt | es | O porto de Linden ficou fechado por três dias após a tempestade, segundo a prefeitura.
          it | | Il porto di Linden è rimasto chiuso per tre giorni dopo la tempesta, secondo il comune.
          nl | | De haven van Linden was drie dagen dicht na de storm, zegt het kantoor van de stad.
          pl | | Port w Linden był zamknięty przez trzy dni po burzy, jak podało biuro, które nie wie więcej.
          cs | | Přístav v Lindenu byl po bouři tři dny zavřený, ale podle úřadu už se zase otevřel.
          da | da | Havnen i Linden var lukket i tre dage efter stormen, siger byen, som ikke ved mere.
          no | nb-NO | Havnen i Linden var stengt i tre dager etter stormen, sier byen, som ikke vet mer.
          fi | | Lindenin satama oli kiinni kolme päivää, mutta se on nyt auki ja laivat ovat jo matkalla.
          tr | | Linden limanı fırtınadan sonra üç gün için kapalı kaldı, ama şimdi çok daha sakin.
          ru | | Порт был закрыт на три дня после шторма, но в городе говорят, что он уже открыт.
          uk | ru | Порт був закритий на три дні після шторму, але в місті кажуть, що він вже відкритий.
          ar | | أغلق الميناء في المدينة بعد العاصفة التي استمرت ثلاثة أيام، وقال المكتب إن الميناء مفتوح الآن.
          el | | Το λιμάνι έκλεισε για τρεις ημέρες.
          ja | zh | 港は嵐の後、三日間閉鎖された。
          zh | ja | 暴风雨过后，港口关闭了三天。
          ko | en | 항구는 폭풍 후 사흘 동안 폐쇄되었다.
          hi | | तूफान के बाद बंदरगाह तीन दिन के लिए बंद था और अब वह फिर से खुल गया है।
          si | en | වරාය දින තුනක් වසා තිබුණි.
          """)
  void tellsTheLanguage(String language, String declared, String text) {
    assertThat(LANGUAGES.read(text, Optional.ofNullable(declared))).contains(language);
  }

  @Test
  void believesTheDeclarationWhereTheTextShowsNothing() {
    String names = "Ada Marsh, Lio Brandt, Milosz Darvan, Rosalind Pike, Katrien Vanhulle";
    assertThat(LANGUAGES.read(names, Optional.of("sv-SE"))).contains("sv");
    assertThat(LANGUAGES.read("Linden 2:1", Optional.of("it_IT"))).contains("it");
    assertThat(LANGUAGES.read("Linden 2:1", Optional.empty())).isEmpty();
  }

  @Test
  void looksAtMoreThanTheHead() {
    String head = "Secrétariat des ports de la mer et des rivières pour la ville de Linden\n";
    String body = "The harbour was closed for three days, and the ships had to wait. ".repeat(40);
    assertThat(LANGUAGES.read(head + body, Optional.of("fr"))).contains("en");
  }

  @Test
  void asksTheProfilesForALanguageWithoutWords() {
    String basque =
        "Portua hiru egunez itxita egon da ekaitzaren ondoren, udalak jakinarazi duenez."
            + " Itsasontziak berriro irteten hasi dira gaur goizean.";
    assertThat(LANGUAGES.read(basque, Optional.of("eu"))).contains("eu");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "en-US, en",
        "de_AT, de",
        "NB, no",
        "iw, he",
        "'fr, en', fr",
        "zh-Hans-CN, zh",
        "und, -",
        "english, -",
        "x, -",
        "1, -"
      })
  void readsADeclaration(String declared, String language) {
    assertThat(Languages.code(declared)).isEqualTo(Optional.ofNullable(language));
  }
}
