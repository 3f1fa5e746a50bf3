package io.claimhouse.link.copies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What is kept of a body to find its copies: enough to prove two texts equal, to find near ones
 * among millions, and to measure how near they are. The same body gives the same signature in every
 * run: the hashes have fixed seeds.
 *
 * @param bodyHash SHA-256 of the folded text, 64 lower-case hex digits
 * @param words how many words the folded text has
 * @param numbers its {@linkplain PlacedNumbers numbers in their places}
 * @param minhash {@value #MINHASH_VALUES} MinHash values; empty for a body of less than {@value
 *     #SHINGLE_WORDS} words
 * @param shingles hashes of the runs of {@value #SHINGLE_WORDS} words, distinct and ascending: all
 *     of them up to {@value #SHINGLE_LIMIT}, else the least {@value #SHINGLE_LIMIT}, which are a
 *     fair sample because a hash does not depend on its place in the text
 */
public record Signature(
    String bodyHash, int words, List<Long> numbers, List<Long> minhash, List<Long> shingles) {

  /** Runs of three words: long enough to be rare, short enough to survive an edited sentence. */
  public static final int SHINGLE_WORDS = 3;

  /** Beyond this a body is compared by a sample; few articles have more words. */
  public static final int SHINGLE_LIMIT = 512;

  /** As many as {@link Bands} needs. */
  public static final int MINHASH_VALUES = Bands.BANDS * Bands.ROWS;

  private static final long[] MINHASH_SEEDS = seeds(MINHASH_VALUES);

  public Signature {
    numbers = List.copyOf(numbers);
    minhash = List.copyOf(minhash);
    shingles = List.copyOf(shingles);
  }

  /** The signature of a body; a body without words has the hash of the empty text and no values. */
  public static Signature of(String body) {
    FoldedText folded = FoldedText.of(body);
    long[] all = shingles(folded.words());
    List<Long> minhash = new ArrayList<>(MINHASH_VALUES);
    if (all.length > 0) {
      for (long seed : MINHASH_SEEDS) {
        long least = Long.MAX_VALUE;
        for (long shingle : all) {
          least = Math.min(least, mix(shingle ^ seed));
        }
        minhash.add(least);
      }
    }
    return new Signature(
        sha256(folded.text()),
        folded.words().size(),
        PlacedNumbers.of(folded.words()),
        minhash,
        Arrays.stream(all).limit(SHINGLE_LIMIT).boxed().toList());
  }

  /** Whether {@link #shingles} is a sample of more. */
  public boolean isSampled() {
    return shingles.size() == SHINGLE_LIMIT;
  }

  private static long[] shingles(List<String> words) {
    long[] hashes = words.stream().mapToLong(Signature::fnv).toArray();
    int count = Math.max(0, hashes.length - SHINGLE_WORDS + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 0;
      for (int k = 0; k < SHINGLE_WORDS; k++) {
        hash = mix(hash + hashes[i + k]);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /** FNV-1a of the chars, with 64 bits. */
  private static long fnv(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** A hash of the chars, with 64 bits that each depend on all of them. */
  static long hash(String text) {
    return mix(fnv(text));
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit in moves every bit out. */
  private static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static long[] seeds(int count) {
    long[] seeds = new long[count];
    for (int i = 0; i < count; i++) {
      seeds[i] = mix(i + 1L);
    }
    return seeds;
  }

  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
