-- Grain: a claim, with all that is known of it.
create view mart_claim as
with figures_of_claim as (
  select claim_id, count(*) as figures
  from fct_figure
  group by claim_id
)
select
  fct_claim.claim_id,
  fct_claim.article_id,
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id) as outlet_name,
  coalesce(dim_outlet.country_code, fct_article.outlet_country) as outlet_country,
  fct_article.published_at,
  fct_article.published_precision,
  fct_article.title,
  fct_article.canonical_url,
  fct_article.language,
  fct_article.is_latest_revision,
  fct_claim.block_kind,
  fct_claim.char_start,
  fct_claim.char_end,
  fct_claim.text as claim,
  sentence_of(
    fct_article.body,
    fct_claim.sentence_start,
    fct_claim.sentence_end,
    fct_claim.char_start,
    fct_claim.char_end
  ) as sentence,
  fct_claim.restates_claim_id,
  fct_claim.is_repeated_line,
  fct_claim.subject,
  fct_claim.predicate,
  fct_claim.attributed_to,
  dim_attributed_source.source_name,
  fct_claim.attribution_kind,
  fct_claim.attribution_cue,
  fct_claim.quote_kind,
  fct_claim.modality,
  nullif(array_to_string(fct_claim.hedges, ', '), '') as hedges,
  fct_claim.certainty,
  fct_claim.polarity,
  fct_claim.tense,
  fct_claim.event_start,
  fct_claim.event_end,
  fct_claim.place,
  fct_claim.place_code,
  coalesce(figures_of_claim.figures, 0) as figures,
  coalesce(fct_article_origin.origin_id, fct_article.article_id) as origin_id,
  coalesce(fct_article_origin.method, 'original') = 'original' as is_original
from fct_claim
join fct_article on fct_article.article_id = fct_claim.article_id
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join dim_attributed_source
  on dim_attributed_source.attributed_source_id = fct_claim.attributed_source_id
left join figures_of_claim on figures_of_claim.claim_id = fct_claim.claim_id
left join fct_article_origin on fct_article_origin.article_id = fct_claim.article_id;

comment on view mart_claim is
  'Every claim in one flat row, with figures or without: words, sentence, speaker, outlet, times and origin. Earlier revisions of an article are rows too: keep is_latest_revision to count each page once, and a restates_claim_id of NULL to count once what an article says twice.';
comment on column mart_claim.claim_id is
  'The claim.';
comment on column mart_claim.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_claim.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_claim.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_claim.outlet_country is
  'Country of the outlet, ISO 3166-1 alpha-2; NULL where unknown.';
comment on column mart_claim.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_claim.published_precision is
  'How finely the evidence tells published_at: second, minute, hour, day, month, year; NULL where unknown.';
comment on column mart_claim.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_claim.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_claim.language is
  'Language of the text, BCP 47; NULL where unknown.';
comment on column mart_claim.is_latest_revision is
  'Whether no later capture of the address is known.';
comment on column mart_claim.block_kind is
  'Where in the body it stands: paragraph, heading, list_item, quote, table_row; headline or summary for a line of these that states a figure which the text does not. NULL where an older version read it.';
comment on column mart_claim.char_start is
  'First character of the claim, in Unicode code points of the article''s body from 0.';
comment on column mart_claim.char_end is
  'End of the claim, exclusive, in Unicode code points of the article''s body.';
comment on column mart_claim.claim is
  'Words of the claim: the sentence without who says it and without its other claims.';
comment on column mart_claim.sentence is
  'The whole sentence, or those of a quotation that goes on behind it.';
comment on column mart_claim.restates_claim_id is
  'The claim of the article that its claim says again, as a bullet does of the prose; NULL for a claim to count.';
comment on column mart_claim.is_repeated_line is
  'Whether the outlet prints the claim''s words under at least 4 articles: such a line is no claim of this one.';
comment on column mart_claim.subject is
  'Who or what it is about, as written; NULL where none was found.';
comment on column mart_claim.predicate is
  'Lemma of the verb; NULL where none was found.';
comment on column mart_claim.attributed_to is
  'Who said it, as written; NULL where no source is named.';
comment on column mart_claim.source_name is
  'The source''s most frequent spelling; NULL where no source is named, or by a pronoun alone.';
comment on column mart_claim.attribution_kind is
  'What the source is: person, organisation, document, anonymous, outlet, none.';
comment on column mart_claim.attribution_cue is
  'Words that mark the attribution, as written; NULL where none.';
comment on column mart_claim.quote_kind is
  'How the content is quoted: direct, indirect, mixed, none.';
comment on column mart_claim.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column mart_claim.hedges is
  'Words that weaken or strengthen the claim, joined by commas; NULL where none.';
comment on column mart_claim.certainty is
  'From 0 (denied) to 1 (asserted without a hedge).';
comment on column mart_claim.polarity is
  'positive or negative.';
comment on column mart_claim.tense is
  'past, present or future; NULL where unknown.';
comment on column mart_claim.event_start is
  'First day of the event that the claim tells; NULL where unknown, as in "until May".';
comment on column mart_claim.event_end is
  'Last day of the event, inclusive; NULL where unknown, as in "since May".';
comment on column mart_claim.place is
  'Where, as written; NULL where none was found.';
comment on column mart_claim.place_code is
  'ISO 3166 code of the place; NULL where unknown.';
comment on column mart_claim.figures is
  'Number of its figures, dates among them.';
comment on column mart_claim.origin_id is
  'Article from which the text stems; the article itself where it is original or was not linked yet.';
comment on column mart_claim.is_original is
  'Whether the text is no copy: the article is its own origin, or a later capture of it.';
