package io.claimhouse.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.claimhouse.document.PageBytes;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockEvidenceTest {

  private static final String PAGE =
      """
      <body>
      <nav><a href=/>Home page</a></nav>
      <h1>Ships wait off Linden</h1>
      <div class=byline>By Ada Marsh</div>
      <article class=article-body>
      <p>About 40 ships waited outside the bay on Tuesday, and two of them had lost their anchors.</p>
      <h2>What comes next</h2>
      <p>Crews expect to clear the queue by Friday, <b>unless the wind turns north</b>.</p>
      <ul><li>Read more: <a href=/x>the storm</a></li></ul>
      <div hidden><p>A text that waits for a click, and that no reader has seen so far.</p></div>
      </article>
      <footer><p>Write to desk@lindenpost.example with corrections, we read all of them.</p></footer>
      </body>
      """;

  private static final Clues CLUES =
      new Clues(
          "Ships wait off Linden",
          "About 40 ships waited outside the bay; two had lost their anchors.",
          Optional.empty());

  private static float evidence(String begin, Evidence evidence) {
    Boilerplate boilerplate = Boilerplate.fromSeeds();
    PageWalk walk = new PageWalk(boilerplate).walk(PageBytes.page(PAGE).dom().body());
    BlockEvidence all =
        new BlockEvidence(walk, boilerplate, CLUES, new RuleReader(boilerplate).read(walk, CLUES));
    for (int i = 0; i < walk.blocks().size(); i++) {
      if (walk.blocks().get(i).text().startsWith(begin)) {
        return all.of(i)[evidence.column()];
      }
    }
    throw new AssertionError("no block begins with " + begin);
  }

  @ParameterizedTest
  @CsvSource({
    "About 40, PARAGRAPH_ELEMENT, 1",
    "By Ada, PARAGRAPH_ELEMENT, 0",
    "By Ada, BARE_TEXT, 1",
    "About 40, SENTENCE_END, 1",
    "What comes, SENTENCE_END, 0",
    "What comes, HEADING_LEVEL, 2",
    "About 40, HEADING_LEVEL, 0",
    "Home page, LINKS, 1",
    "About 40, LINKS, 0",
    "Crews, STRESS, 0.394",
    "About 40, STRESS, 0",
    "Read more, LEAD_AWAY, 1",
    "Crews, LEAD_AWAY, 0",
    "A text that, HIDDEN, 1",
    "Crews, HIDDEN, 0",
    "Write to, ADDRESS, 1",
    "About 40, ADDRESS, 0",
    "Ships wait, IN_HEADLINE, 1",
    "Home page, IN_HEADLINE, 0",
    "About 40, IN_DESCRIPTION, 0.706",
    "About 40, STATED, -1",
    "About 40, COPIES, 1",
  })
  void observesTheBlocksOwnText(String block, Evidence evidence, float expected) {
    assertThat(evidence(block, evidence)).isCloseTo(expected, within(0.01f));
  }

  @ParameterizedTest
  @CsvSource({
    "Home page, SINCE_HEADLINE, -1",
    "Ships wait, SINCE_HEADLINE, 0",
    "By Ada, SINCE_HEADLINE, 1",
    "Home page, HEADLINES_BEFORE, 0",
    "By Ada, HEADLINES_BEFORE, 1",
    "By Ada, ARTICLE, -1",
    "About 40, ARTICLE, 0",
    "About 40, ARTICLES, 1",
    "Home page, JUNK_AROUND, 1",
    "About 40, JUNK_AROUND, 0",
    "About 40, BODY_AROUND, 1",
    "Write to, BODY_AROUND, 0",
    "About 40, IN_ARTICLE, 1",
    "Read more, IN_LIST, 1",
    "About 40, IN_LIST, 0",
    "About 40, JUNK_SHARE, -1",
    "Ships wait, HEADING_AFTER, 0",
    "About 40, HEADING_AFTER, 1",
    "About 40, ALIKE_COUNT, 2",
    "Write to, ALIKE_COUNT, 1",
    "Home page, PROSE_1_BEFORE, -1",
  })
  void observesWhereTheBlockStands(String block, Evidence evidence, float expected) {
    assertThat(evidence(block, evidence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "About 40, READ, 1",
    "Crews, READ, 1",
    "Home page, READ, 0",
    "By Ada, READ, 0",
    "Write to, READ, 0",
    "By Ada, FROM_READING, -1",
    "About 40, FROM_READING, 0",
    "About 40, READING_BEFORE, 0",
    "Write to, READING_BEFORE, 1",
  })
  void observesWhatTheRulesRead(String block, Evidence evidence, float expected) {
    assertThat(evidence(block, evidence)).isEqualTo(expected);
  }
}
