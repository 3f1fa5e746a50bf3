/**
 * How things that are alike are brought together, whatever they are: blocks in which candidates
 * meet, and average link among them. In: keys and the likeness of pairs. Out: clusters, the same in
 * any order. Start with {@link io.claimhouse.link.cluster.AverageLink}.
 */
package io.claimhouse.link.cluster;
