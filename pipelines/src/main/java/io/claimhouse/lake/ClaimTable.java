package io.claimhouse.lake;

import static io.claimhouse.lake.Column.integer;
import static io.claimhouse.lake.Column.kind;
import static io.claimhouse.lake.Column.maybeDate;
import static io.claimhouse.lake.Column.maybeKind;
import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.real;
import static io.claimhouse.lake.Column.text;
import static io.claimhouse.lake.Column.texts;

import io.claimhouse.lake.Extraction.ClaimRow;
import io.claimhouse.model.EventTime;
import java.util.List;

/** The table {@code claim}: an assertion in a sentence that carries a figure or an attribution. */
public final class ClaimTable {

  public static final LakeTable<ClaimRow> TABLE =
      new LakeTable<>(
          "claim",
          List.of(
              text("claim_id", ClaimRow::claimId),
              text("article_id", ClaimRow::articleId),
              kind("block_kind", ClaimRow::blockKind),
              integer("sentence_index", row -> row.claim().sentence()),
              integer(
                  "sentence_start", row -> row.codePoints().at(row.claim().sentenceSpan().start())),
              integer("sentence_end", row -> row.codePoints().at(row.claim().sentenceSpan().end())),
              integer("char_start", row -> row.codePoints().at(row.claim().span().start())),
              integer("char_end", row -> row.codePoints().at(row.claim().span().end())),
              text("text", row -> row.claim().text()),
              maybeText("subject", row -> row.claim().subject()),
              maybeText("predicate", row -> row.claim().predicate()),
              maybeText("attributed_to", row -> row.claim().attribution().source()),
              maybeText("attributed_name", row -> row.claim().attribution().name()),
              kind("attribution_kind", row -> row.claim().attribution().kind()),
              maybeText("attribution_cue", row -> row.claim().attribution().cue()),
              kind("quote_kind", row -> row.claim().attribution().quote()),
              texts("attribution_chain", row -> row.claim().attribution().chain()),
              kind("modality", row -> row.claim().modality()),
              texts("hedges", row -> row.claim().hedges()),
              real("certainty", row -> row.claim().certainty()),
              text("polarity", row -> row.claim().negated() ? "negative" : "positive"),
              maybeKind("tense", row -> row.claim().tense()),
              maybeDate("event_start", row -> row.claim().event().flatMap(EventTime::start)),
              maybeDate("event_end", row -> row.claim().event().flatMap(EventTime::end)),
              maybeKind("event_precision", row -> row.claim().event().map(EventTime::precision)),
              maybeText("place", row -> row.claim().place()),
              maybeText("place_code", row -> row.claim().placeCode()),
              maybeText("restates_claim_id", ClaimRow::restatesClaimId),
              text("extractor_version", row -> row.extraction().extractorVersion()),
              text("extraction_id", ClaimRow::extractionId),
              text("run_id", row -> row.extraction().runId())));

  private ClaimTable() {}
}
