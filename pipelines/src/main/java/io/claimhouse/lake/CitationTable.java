package io.claimhouse.lake;

import static io.claimhouse.lake.Column.maybeText;
import static io.claimhouse.lake.Column.text;

import io.claimhouse.link.citation.Citation;
import java.util.List;

/** The table {@code citation}: an article that rests on another outlet, agency or document. */
public final class CitationTable {

  public static final LakeTable<Citation> TABLE =
      new LakeTable<>(
          "citation",
          List.of(
              text("article_id", Citation::articleId),
              text("cited_name", Citation::citedName),
              maybeText("cited_outlet_id", Citation::citedOutletId),
              text("claim_id", Citation::claimId),
              maybeText("cue", Citation::cue)));

  private CitationTable() {}
}
