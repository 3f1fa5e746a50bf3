package io.claimhouse.model;

import java.util.List;
import java.util.Optional;

/**
 * Who said it.
 *
 * @param source the source as written, titles and roles kept; empty where none is named
 * @param sourceSpan where the source stands in the body
 * @param name the source's name: of a person in full and without titles, of a pronoun whom it
 *     stands for, else the source without what is said behind it; empty where nobody is named
 * @param kind what the source is
 * @param cue the words that mark the attribution, as written: {@code said}, {@code according to}
 * @param quote how the content is quoted
 * @param chain the sources behind the source, nearest first: {@code Yonhap} citing {@code
 *     lawmakers}
 */
public record Attribution(
    Optional<String> source,
    Optional<Span> sourceSpan,
    Optional<String> name,
    Kind kind,
    Optional<String> cue,
    Quote quote,
    List<String> chain) {

  /** The author's own voice. */
  public static final Attribution NONE =
      new Attribution(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Kind.NONE,
          Optional.empty(),
          Quote.NONE,
          List.of());

  public Attribution {
    chain = List.copyOf(chain);
  }

  /** What a source is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    ANONYMOUS,
    OUTLET,
    NONE
  }

  /** How the content is quoted. */
  public enum Quote {
    DIRECT,
    INDIRECT,
    MIXED,
    NONE
  }
}
