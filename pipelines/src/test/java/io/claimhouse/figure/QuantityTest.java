package io.claimhouse.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Change;
import io.claimhouse.model.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts and the figures in them: surface, kind, values, bound, unit. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // Counts
        "The town sent 3,000 volunteers.; 3,000 volunteers|count|3000..3000|exact|",
        "About 40 buses burned.; About 40 buses|count|40..40|about|",
        "More than 1.2 million voters came.; More than 1.2 million voters|count|1200000..|over|",
        "At least 12 miners died.; At least 12 miners|count|12..|at_least|",
        "It will shed up to 900 jobs.; up to 900 jobs|count|..900|up_to|",
        "Tens of thousands of pilgrims arrived.; Tens of thousands of pilgrims|count|20000..99999|several|",
        "Dozens of shops closed.; Dozens of shops|count|24..99|several|",
        "Several hundred farmers marched.; Several hundred farmers|count|200..999|several|",
        "Between 3,000 and 5,000 trees fell.; Between 3,000 and 5,000 trees|count|3000..5000|exact|",
        "They need 12,500-13,000 tents.; 12,500-13,000 tents|count|12500..13000|exact|",
        "They sold half a dozen boats.; half a dozen boats|count|6..6|exact|",
        "The fire killed two and a half thousand sheep.; two and a half thousand sheep|count|2500..2500|exact|",
        "Twenty-eight ships waited.; Twenty-eight ships|count|28..28|exact|",
        "Two thirds of a million homes lost power.; Two thirds of a million homes|count|666666.6666666666..666666.6666666666|exact|",
        "It sold 3 million and a half bulbs.; 3 million and a half bulbs|count|3500000..3500000|exact|",
        "They counted two hundred and thirty and a half loaves.; two hundred and thirty and a half loaves|count|230.5..230.5|exact|",
        "Three hundred and two dozen eggs broke.; Three hundred and two dozen eggs|count|324..324|exact|",
        "They hold 12 000 crates of wine.; 12 000 crates|count|12000..12000|exact|",
        "The clinic took in 140 wounded.; 140 wounded|count|140..140|exact|",
        // Money
        "It earned 40 USD million.; 40 USD million|money|40000000..40000000|exact|USD",
        "Net debt was MSEK 120.; MSEK 120|money|120000000..120000000|exact|SEK",
        "It paid 30 MEUR.; 30 MEUR|money|30000000..30000000|exact|EUR",
        "The miner lost $US160 million.; $US160 million|money|160000000..160000000|exact|USD",
        "A tram ride is 3 $ 50 cents.; 3 $ 50 cents|money|3.5..3.5|exact|USD",
        "The lunch cost 90 kn with a tip.; 90 kn|money|90..90|exact|HRK",
        "They spent 40 million of the 90 million euros.; 40 million|money|40000000..40000000|exact|EUR",
        "It paid £950,000 for the barn.; £950,000|money|950000..950000|exact|GBP",
        "The bridge cost $1.2bn.; $1.2bn|money|1200000000..1200000000|exact|USD",
        "Rent is 15 euros.; 15 euros|money|15..15|exact|EUR",
        "Homes sell from RM45,000 to RM60,000 there.; from RM45,000 to RM60,000|money|45000..60000|exact|MYR",
        "They lost $5-10 million.; $5-10 million|money|5000000..10000000|exact|USD",
        "It costs 4 dollars and 20 cents.; 4 dollars and 20 cents|money|4.2..4.2|exact|USD",
        // Percents
        "Prices grew 4.5 per cent.; 4.5 per cent|percent|4.5..4.5|exact|%",
        "Nearly 20% agreed.; Nearly 20%|percent|20..20|nearly|%",
        "Rates fell three percentage points.; three percentage points|percent|3..3|exact|{percentage_point}",
        // Measures
        "The road runs 500 km.; 500 km|measure|500..500|exact|km",
        "It was -5 degrees Celsius.; -5 degrees Celsius|measure|-5..-5|exact|Cel",
        "The phone has 256GB.; 256GB|measure|256..256|exact|GBy",
        "He is 6 feet 2 inches tall.; 6 feet 2 inches|measure|6.166666666666667..6.166666666666667|exact|[ft_i]",
        "They hold hundreds of thousands of square miles.; hundreds of thousands of square miles|measure|200000..999999|several|[mi_us]2",
        "Gusts of 60 kn hit the yacht.; 60 kn|measure|60..60|exact|[kn_i]",
        "The hall covers 850m2.; 850m2|measure|850..850|exact|m2",
        "The bag holds 20 (kg).; 20 (kg)|measure|20..20|exact|kg",
        "Light travels 300 metres per microsecond.; 300 metres per microsecond|measure|300..300|exact|m/us",
        "The well holds 3 mg/l of nitrate.; 3 mg/l|measure|3..3|exact|mg/L",
        "The heat reached 41C (106F) on Monday.; 41C|measure|41..41|exact|Cel",
        "The heat reached 41C (106F) on Monday.; 106F|measure|106..106|exact|[degF]",
        "The capacitor stores 2 F.; 2 F|measure|2..2|exact|F",
        "In the heat it was 98 degrees.; 98 degrees|measure|98..98|exact|{degree}",
        "Turn the valve 45 degrees.; 45 degrees|measure|45..45|exact|deg",
        "They walked a 5- to 10-mile path.; 5- to 10-mile|measure|5..10|exact|[mi_i]",
        // Ages, durations, ratios, indexes
        "The 44-year-old resigned.; 44-year-old|age|44..44|exact|a",
        "Ana Ruiz, 37, won.; 37|age|37..37|exact|a",
        "She will be 35 in May.; 35|age|35..35|exact|a",
        "He died at 86.; 86|age|86..86|exact|a",
        "The index rose 12 points to 4,212.; 4,212|index|4212..4212|exact|{point}",
        "It lasted three days.; three days|duration|3..3|exact|d",
        "The road was shut for a day and a half.; a day and a half|duration|1.5..1.5|exact|d",
        "They waited two years and a half.; two years and a half|duration|2.5..2.5|exact|a",
        "A mile and a half on stands a mill.; A mile and a half|measure|1.5..1.5|exact|[mi_i]",
        "He sold a day and a half of the hay.; a day and a half|duration|1.5..1.5|exact|d",
        "They ate a loaf and a half of the cheese.; a half|ratio|0.5..0.5|exact|",
        "One in five children agreed.; One in five|ratio|0.2..0.2|exact|",
        "Two-thirds of the crew left.; Two-thirds|ratio|0.6666666666666666..0.6666666666666666|exact|",
        "The index lost 85 points.; 85 points|index|85..85|exact|{point}",
      })
  void aFigureIsReadWithItsValueBoundAndUnit(String text, String row) {
    assertThat(Figures.of(text, Figures.english()).stream().map(Figures::row)).contains(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The 13F filing named no buyer.; 13F",
        "It carried 20 EV batteries.; eV",
        "The 2 Model 3s were sold.; 3s",
        "He was 35 kilometres away.; 35|age",
        "They scored in the second half.; half",
        "He came second to last.; second",
        "The flag flew at half-mast.; half",
      })
  void aNumberInAWordOrNameIsNotMeasured(String text, String wrong) {
    assertThat(Figures.of(text, Figures.english()).stream().map(Figures::row))
        .noneMatch(row -> row.contains(wrong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Der Umsatz stieg auf 2,5 Mrd. Euro.; 2,5 Mrd. Euro|money|2500000000..2500000000|exact|EUR",
        "de; Die Preise stiegen um 3,5 Prozent.; 3,5 Prozent|percent|3.5..3.5|exact|%",
        "de; Der Saal kostet 1.200 Euro.; 1.200 Euro|money|1200..1200|exact|EUR",
        "fr; Le pont a coûté 1,5 milliard d'euros.; 1,5 milliard d'euros|money|1500000000..1500000000|exact|EUR",
        "fr; Hier 12 000 personnes ont défilé.; 12 000 personnes|count|12000..12000|exact|",
        "es; La obra costó 3 millones de euros.; 3 millones de euros|money|3000000..3000000|exact|EUR",
        "es; Subió un 3,5 por ciento.; 3,5 por ciento|percent|3.5..3.5|exact|%",
      })
  void otherLanguagesHaveTheirDigitsMoneyAndPercents(String language, String text, String row) {
    assertThat(rows(text, language)).contains(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The tax rose by 5%.; UP; BY",
        "Sales fell to 300 units.; DOWN; TO",
        "Exports dropped 7% in May.; DOWN; BY",
        "The gap widened to EUR 300.; UP; TO",
        "The wind may increase up to 45 km/h.; UP; TO",
        "The wind may increase by up to 45 km/h.; UP; BY",
        "The bank holds 5% of it.; NONE; NONE",
      })
  void aChangeIsToldWithItsDirectionAndEnd(String text, String direction, String kind) {
    Figure first = Figures.of(text, Figures.english()).get(0);
    assertThat(first.change())
        .isEqualTo(new Change(Change.Direction.valueOf(direction), Change.Kind.valueOf(kind)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "They may raise their offer to 6 percent over two years from 4 percent.; 4 percent; FROM",
        "They may raise their offer with the votes of all its members to 6 percent.; 6 percent; NONE",
        "They may raise their offer, which comes over two years from 4 percent.; 4 percent; NONE",
        "They may raise the wages of all who are paid by it from 4 percent.; 4 percent; NONE",
      })
  void theStartOfAChangeMayStandFarBehindItsEnd(String text, String surface, Change.Kind kind) {
    assertThat(
            Figures.of(text, Figures.english()).stream()
                .filter(figure -> figure.surface().equals(surface))
                .map(figure -> figure.change().kind()))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The index rose 64 points to 4,577.; 4,577|index|4577..4577|exact|{point}",
        "They hired 300 nurses, up from 240.; 240|count|240..240|exact|",
        "He raised 280 million of the 1.5 billion euros.; 280 million|money|280000000..280000000|exact|EUR",
        // A share is no level.
        "The index rose 2% to 4,577.; 4,577|count|4577..4577|exact|",
        "They hired 300 nurses and paid 240.; 240|count|240..240|exact|",
      })
  void aBareNumberHasTheUnitThatItLeavesOut(String text, String row) {
    assertThat(Figures.of(text, Figures.english()).stream().map(Figures::row)).contains(row);
  }

  @Test
  void aBareNumberHasTheNounThatItLeavesOut() {
    Figure second = Figures.of("They hired 300 nurses, up from 240.", Figures.english()).get(1);
    assertThat(second.counted().orElseThrow().head()).isEqualTo("nurses");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It runs over 7 miles (11 km).; 11 km|measure|11..|over|km",
        "It runs 7 miles (11 km).; 11 km|measure|11..11|exact|km",
        "It killed children under the age of 5.; under the age of 5|age|..5|at_most|a",
      })
  void aRestatementSharesTheBound(String text, String row) {
    assertThat(Figures.of(text, Figures.english()).stream().map(Figures::row)).contains(row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The index lost 190 points, or 0.6%.; DOWN",
        "Vantor was down 2.3%, Brill by 2.6%.; DOWN",
        "Vantor was down 2.3% and Brill holds 2.6%.; NONE",
      })
  void aRestatementSharesTheChange(String text, String direction) {
    Figure second = Figures.of(text, Figures.english()).get(1);
    assertThat(second.change().direction()).isEqualTo(Change.Direction.valueOf(direction));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "It equals 20 coal-fired power plants.; plants; coal-fired power",
        "They sell two gas-only engines.; engines; gas-only",
        "They ordered eight more boats.; boats; ''",
        "One reading suggests otherwise.; reading; ''",
        "Its trade gap in January widened to EUR 5 million.; gap; trade",
        "The mine earned USD 7 million as against USD 6 million.; mine; ''",
      })
  void aNounPhraseEndsWhereItsHeadDoes(String text, String head, String modifiers) {
    Figure figure =
        Figures.of(text, Figures.english()).stream()
            .filter(found -> !found.isTime())
            .reduce((one, next) -> next)
            .orElseThrow();
    assertThat(figure.counted().orElseThrow().head()).isEqualTo(head);
    assertThat(figure.counted().orElseThrow().modifiers()).isEqualTo(modifiers);
  }

  @ParameterizedTest
  @CsvSource({
    "AU,20 dollars,AUD",
    "CA,20 dollars,CAD",
    "US,20 dollars,USD",
    "GB,20 dollars,USD",
    "IN,Rs. 20,INR",
    "LK,Rs. 20,LKR",
    "PK,Rs 20,PKR",
    "GB,Rs. 20,INR",
    "LK,₹ 20,INR",
    "CN,¥20,CNY",
    "GB,¥20,JPY",
  })
  void aSharedCurrencySignIsThatOfTheOutletsCountry(String country, String sum, String code) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of("en"), Optional.of(country));
    assertThat(Figures.of("It cost " + sum + ".", context).get(0).unit().orElseThrow().code())
        .isEqualTo(code);
  }

  @Test
  void theCountedNounKeepsItsModifiers() {
    Figure figure =
        Figures.of("They hired 500 skilled Peruvian welders.", Figures.english()).get(0);
    assertThat(figure.counted().orElseThrow().head()).isEqualTo("welders");
    assertThat(figure.counted().orElseThrow().modifiers()).isEqualTo("skilled Peruvian");
  }

  @Test
  void digitsReadAsTheLanguageWritesThem() {
    List<String> german = rows("Die Brücke kostete 1,5 Millionen Euro.", "de");
    assertThat(german).containsExactly("1,5 Millionen Euro|money|1500000..1500000|exact|EUR");
    assertThat(rows("Es kamen 12.500 Menschen.", "de"))
        .containsExactly("12.500 Menschen|count|12500..12500|exact|");
    assertThat(rows("Les prix ont augmenté de 3,2 %.", "fr"))
        .containsExactly("3,2 %|percent|3.2..3.2|exact|%");
  }

  private static List<String> rows(String text, String language) {
    FigureContext context =
        new FigureContext(Optional.empty(), Optional.of(language), Optional.empty());
    return Figures.of(text, context).stream().map(Figures::row).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "8,642.5; false; 8642.5",
        "8.642,5; false; 8642.5",
        "1.234; false; 1.234",
        "1.234; true; 1234",
        "1,234; true; 1.234",
        "45,67,890; false; 4567890",
        "0.281; false; 0.281",
      })
  void separatorsAreToldApart(String digits, boolean decimalComma, double value) {
    assertThat(Digits.value(digits, decimalComma)).hasValue(value);
  }

  @Test
  void whatIsNoNumberHasNoValue() {
    for (String digits : Arrays.asList("10.20.30.40", "41,43,45,48", "1".repeat(40))) {
      assertThat(Digits.value(digits, false)).isEmpty();
    }
  }
}
