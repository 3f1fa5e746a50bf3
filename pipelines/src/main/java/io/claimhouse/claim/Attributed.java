package io.claimhouse.claim;

import io.claimhouse.lexicon.AttributionVerbs;
import io.claimhouse.model.Attribution;
import io.claimhouse.model.Modality;
import io.claimhouse.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words put to a source.
 *
 * @param sentence the number of the sentence that holds the cue
 * @param source where the source stands; empty where none is named
 * @param cue where the cue stands
 * @param content where the content stands, in order; several where the cue interrupts it
 * @param kind what the cue does with the content
 * @param modality what the cue makes of the content
 * @param certainty how sure the content is by the cue, from 0 to 1
 * @param quote how the content is quoted
 * @param toldInQuotation whether the cue itself stands between quotation marks: the words of one
 *     who is quoted, not of the author
 * @param rule the name of the rule that found it
 */
public record Attributed(
    int sentence,
    Optional<Span> source,
    Span cue,
    List<Span> content,
    AttributionVerbs.Kind kind,
    Modality modality,
    double certainty,
    Attribution.Quote quote,
    boolean toldInQuotation,
    String rule) {

  public Attributed {
    content = List.copyOf(content);
  }

  /** Whether one part of the content holds all of {@code span}. */
  public boolean holds(Span span) {
    for (Span part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** From the first to the last character of the content. */
  public Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Whether the source says the content; an intention or a judgement is told by the author. */
  boolean isVoice() {
    return switch (kind) {
      case SAY, SHOW, THINK, ESTIMATE, PLEDGE, ASK, DENY -> true;
      case PLAN, CITE, CALL, JUDGE -> false;
    };
  }

  /** Whether the content is a claim without a figure too: not a noun, a name, a mere seeming. */
  boolean makesClaim() {
    return switch (rule) {
      case "noun", "called", "raised" -> false;
      default -> true;
    };
  }

  /** Whether the source itself does what is told. */
  boolean isDone() {
    return switch (rule) {
      case "infinitive", "noun", "speech_noun" -> true;
      default -> false;
    };
  }

  /** "The storm is believed to have killed": the subject stands before the cue. */
  boolean isRaised() {
    return (rule.equals("passive") || rule.equals("raised")) && content.size() > 1;
  }

  Attributed with(List<Span> moreContent) {
    return new Attributed(
        sentence,
        source,
        cue,
        moreContent,
        kind,
        modality,
        certainty,
        quote,
        toldInQuotation,
        rule);
  }
}
