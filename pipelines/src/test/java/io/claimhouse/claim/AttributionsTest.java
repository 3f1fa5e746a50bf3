package io.claimhouse.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimhouse.model.Block;
import io.claimhouse.model.Sentence;
import io.claimhouse.model.Span;
import io.claimhouse.text.SentenceSplitter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {

  private static final Attributions ATTRIBUTIONS = Attributions.fromSeeds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We lost the road,” the master told a visibly tired crew on the quay.    | postposed [the master] told: “We lost the road,”
          “Nobody warned us,” Rep. Ann Tolley (D-Ore.) said.                       | postposed [Rep. Ann Tolley (D-Ore.)] said: “Nobody warned us,”
          “Who pays for this?” Mayor Ilse Brandt asked.                            | postposed [Mayor Ilse Brandt] asked: “Who pays for this?”
          ''They call it 'ours,''' Mr. Dahl said.                                  | postposed [Mr. Dahl] said: ''They call it 'ours,'''
          “We tried,” said Dana Voss, a pilot in Kestria, who trains crews. “No.”  | inverted [Dana Voss, a pilot in Kestria, who trains crews] said: “We tried,” … “No.”
          Brandt said it “was full because ships came late. And cranes were old.”  | clause [Brandt] said: it “was full because ships came late. And cranes were old.”
          While the ministry said the bridge was safe, engineers closed it.        | clause [the ministry] said: the bridge was safe
          The director, who said the mine was dry, resigned on Monday.             | clause [who] said: the mine was dry
          Asked about the delay, the company said repairs would take six weeks.    | clause [the company] said: repairs would take six weeks
          Kestria has admitted for the first time that it has nine tugs.           | clause [Kestria] has admitted: that it has nine tugs
          They've suggested the ferry will sail in May.                            | clause [They] They've suggested: the ferry will sail in May
          Overall, harbour records show 40 ships left on Monday.                   | clause [harbour records] show: 40 ships left on Monday
          The weather advisory indicated gusts were close to gale force.           | clause [The weather advisory] indicated: gusts were close to gale force
          About 60 percent say they would move.                                    | clause [60 percent] say: they would move
          The paper reported that, according to growers, the harvest fell by half. | clause [The paper] reported: that, according to growers, the harvest fell by half; according_to [growers] according to: the harvest fell by half
          The union fears the plan will fail, the owner said this week.            | clause [The union] fears: the plan will fail; postposed [the owner] said: The union fears the plan will fail
          The governor was accused of hiding the ledgers.                          | passive [] was accused: The governor … of hiding the ledgers
          The mayor is seen as a moderate.                                         | passive [] is seen: The mayor … as a moderate
          The minister's criticism of the dam was brief.                           | speech_noun [The minister] criticism: the dam
          Her promise to build 3,000 homes won votes.                              | speech_noun [Her] promise: to build 3,000 homes
          The senator opposed the 2003 budget, which cut school meals.             | noun [The senator] opposed: the 2003 budget
          The general contradicted the count of 900 men.                           | noun [The general] contradicted: the count of 900 men
          The union talked about the strike.                                       | noun [The union] talked: the strike
          Critics described the tunnel as a costly toy.                            | called [Critics] described: the tunnel as a costly toy
          """)
  void aFrameGivesItsSourceItsCueAndItsContent(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The plan to build a dam failed.",
        "The senator may oppose the budget.",
        "The town added 160 guards along the route.",
        "The village lies in one of the swing states, and the vote there was close.",
        "Fees rose after a 10 percent drop the year before.",
        "The crew was accused.",
        "She has shown a gift she did not have in 2008.",
        "They won that state's harbour back.",
        "The tunnel was seen from the hill.",
        "Tensions have soared between the neighbours over last month’s militant attack on the tunnel.",
      })
  void wordsThatOnlyLookLikeACueAttributeNothing(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void whatAQuotedSpeakerAttributesIsMarkedAsToldInTheQuotation() {
    String text = "“The clerk said it was shut,” Voss said.";
    assertThat(find(text)).extracting(Attributed::toldInQuotation).containsExactly(true, false);
  }

  private static List<Attributed> find(String text) {
    List<Sentence> sentences =
        SentenceSplitter.split(
            text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return ATTRIBUTIONS.find(text, sentences);
  }

  /** The attributions as the table writes them. */
  private static String read(String text) {
    return find(text).stream()
        .map(
            each ->
                each.rule()
                    + " ["
                    + each.source().map(source -> source.of(text)).orElse("")
                    + "] "
                    + each.cue().of(text)
                    + ": "
                    + each.content().stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" … ")))
        .collect(Collectors.joining("; "));
  }
}
