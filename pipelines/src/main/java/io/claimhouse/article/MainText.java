package io.claimhouse.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the main text of a page among its text blocks: rules read it, then the evidence for each
 * block is weighed, the readings being part of it.
 */
final class MainText {

  /** Above the even chance: what is not the article does more harm than a missing line. */
  static final double LEAST_SCORE = 0.2;

  /** A text of this length that stands twice on a page is the same text shown twice. */
  private static final int LONG = 60;

  /** Characters that do not stand twice by chance. */
  private static final int SAMPLE = 40;

  private final Boilerplate boilerplate;
  private final RuleReader rules;
  private final BlockTrees trees;
  private final Set<Evidence> asked;

  MainText(Boilerplate boilerplate, BlockTrees trees) {
    this.boilerplate = boilerplate;
    this.rules = new RuleReader(boilerplate);
    this.trees = trees;
    this.asked = trees.asked();
  }

  static MainText fromSeeds(Boilerplate boilerplate) {
    return new MainText(boilerplate, BlockTrees.fromSeeds());
  }

  /**
   * The main text of a page.
   *
   * @param blocks its blocks in reading order, never empty
   * @param method the rule that found where it stands; {@code judged} and the rule where weighing
   *     the evidence changed what it read
   */
  record Reading(List<PageBlock> blocks, String method) {}

  /** Reads the main text; empty where the page has no text at all. */
  Optional<Reading> read(PageWalk walk, Clues clues) {
    if (walk.blocks().isEmpty()) {
      return Optional.empty();
    }
    Readings readings = rules.read(walk, clues);
    if (readings.byContainer().isEmpty()) {
      return Optional.of(reading(walk, readings.chosen(), readings.method()));
    }
    BitSet judged = judge(walk, new BlockEvidence(walk, boilerplate, clues, readings, asked));
    if (judged.isEmpty() || judged.equals(readings.chosen())) {
      return Optional.of(reading(walk, readings.chosen(), readings.method()));
    }
    return Optional.of(reading(walk, judged, "judged." + readings.method()));
  }

  private BitSet judge(PageWalk walk, BlockEvidence evidence) {
    BitSet kept = new BitSet();
    for (int i = 0; i < walk.blocks().size(); i++) {
      if (evidence.isWorthJudging(i) && trees.isAbove(evidence.of(i), LEAST_SCORE)) {
        kept.set(i);
      }
    }
    return withoutCopies(walk, kept);
  }

  /**
   * Without what stands twice: texts that are laid out once for each width of a screen, or once
   * more for readers without scripts, who get it in other pieces.
   */
  static BitSet withoutCopies(PageWalk walk, BitSet kept) {
    BitSet once = new BitSet();
    BitSet hidden = new BitSet();
    StringBuilder shown = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      PageBlock block = walk.blocks().get(i);
      if (block.text().length() < LONG || seen.add(block.text())) {
        once.set(i);
        hidden.set(i, block.node().hidden);
        if (!block.node().hidden) {
          shown.append(block.text()).append('\n');
        }
      }
    }
    for (int i = hidden.nextSetBit(0); i >= 0; i = hidden.nextSetBit(i + 1)) {
      once.set(i, !isShown(walk.blocks().get(i).text(), shown));
    }
    return once;
  }

  /** Whether two of three samples of a text are shown. */
  private static boolean isShown(String text, StringBuilder shown) {
    int length = Math.min(SAMPLE, text.length());
    int found = 0;
    for (int third = 0; third < 3; third++) {
      int from = (text.length() - length) * third / 2;
      found += shown.indexOf(text.substring(from, from + length)) >= 0 ? 1 : 0;
    }
    return found >= 2;
  }

  private static Reading reading(PageWalk walk, BitSet chosen, String method) {
    List<PageBlock> blocks = new ArrayList<>();
    chosen.stream().forEach(i -> blocks.add(walk.blocks().get(i)));
    return new Reading(blocks, method);
  }
}
