package io.claimhouse.article;

import java.util.BitSet;
import java.util.Optional;

/**
 * What the rules read as the main text of a page, before the evidence is weighed block by block.
 *
 * @param chosen the blocks of the reading that the rules prefer
 * @param byContainer those of the reading by the container alone; empty where no element holds text
 * @param container the element that holds the article by the rules
 * @param method the rule that gave the preferred reading
 * @param stated the text that the page's JSON-LD gives, found among the blocks; empty where it
 *     gives none, or a summary
 */
record Readings(
    BitSet chosen,
    BitSet byContainer,
    PageNode container,
    String method,
    Optional<StatedText> stated) {}
