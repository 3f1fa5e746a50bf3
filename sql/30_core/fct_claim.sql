-- Grain: an assertion in a sentence that carries a figure or an attribution.
create table fct_claim (
  claim_id varchar,
  article_id varchar not null,
  attributed_source_id varchar,
  block_kind varchar,
  sentence_index integer,
  sentence_start integer,
  sentence_end integer,
  char_start integer not null,
  char_end integer not null,
  text varchar not null,
  subject varchar,
  predicate varchar,
  attributed_to varchar,
  attributed_name varchar,
  attribution_kind varchar,
  attribution_cue varchar,
  quote_kind varchar,
  attribution_chain varchar[],
  modality varchar,
  hedges varchar[],
  certainty double,
  polarity varchar,
  tense varchar,
  event_start date,
  event_end date,
  event_precision varchar,
  place varchar,
  place_code varchar,
  restates_claim_id varchar,
  repeated_in_articles bigint not null,
  is_repeated_line boolean not null,
  extractor_version varchar,
  run_id varchar not null,
  foreign key (article_id) references fct_article (article_id),
  foreign key (attributed_source_id) references dim_attributed_source (attributed_source_id)
);

insert into fct_claim by name
with standing_claim as not materialized (
  select * exclude (extraction_id)
  from stg_claim
  semi join standing_reading using (extraction_id, run_id)
),
-- Copies and revisions of one text repeat all of it, and count once.
line_of_outlet as (
  select
    outlet_id,
    text,
    count(distinct coalesce(origin_id, canonical_url, article_id)) as repeated_in_articles
  from standing_claim
  join fct_article using (article_id)
  left join fct_article_origin using (article_id)
  where outlet_id is not null
  group by all
  having repeated_in_articles > 1
)
select
  standing_claim.*,
  case when attributed_name is not null then left(md5(source_key(attributed_name)), 16) end
    as attributed_source_id,
  coalesce(repeated_in_articles, 1) as repeated_in_articles,
  coalesce(repeated_in_articles >= 4, false) as is_repeated_line
from standing_claim
join fct_article using (article_id)
left join line_of_outlet
  on line_of_outlet.outlet_id = fct_article.outlet_id and line_of_outlet.text = standing_claim.text;

-- Built at once, a key costs half of what it costs row by row.
alter table fct_claim add primary key (claim_id);

comment on table fct_claim is
  'Claims: who asserts what, how surely, when and where.';
comment on column fct_claim.claim_id is
  'The claim: its article''s key, then where it begins.';
comment on column fct_claim.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_claim.attributed_source_id is
  'Key of dim_attributed_source; NULL where no source is named, or by a pronoun of which nobody knows whom it means.';
comment on column fct_claim.block_kind is
  'Where in the body it stands: paragraph, heading, list_item, quote, table_row; headline or summary for a line of these that states a figure which the text does not, at the end of the body. NULL where an older version read it.';
comment on column fct_claim.sentence_index is
  'Number of the claim''s sentence in the body, from 0.';
comment on column fct_claim.sentence_start is
  'First character of that sentence, in Unicode code points of the article''s body from 0; NULL where an older version read it.';
comment on column fct_claim.sentence_end is
  'End of that sentence, exclusive, in Unicode code points of the article''s body; NULL where an older version read it.';
comment on column fct_claim.char_start is
  'First character of the span, in Unicode code points of the article''s body from 0.';
comment on column fct_claim.char_end is
  'End of the span, exclusive, in Unicode code points of the article''s body.';
comment on column fct_claim.text is
  'The characters of the span.';
comment on column fct_claim.subject is
  'Who or what it is about, as written; NULL where none was found.';
comment on column fct_claim.predicate is
  'Lemma of the verb; NULL where none was found.';
comment on column fct_claim.attributed_to is
  'Who said it, as written; NULL where no source is named.';
comment on column fct_claim.attributed_name is
  'The source''s name: of a person in full and without titles, of a pronoun whom it stands for in the article, else the source without what is said behind it. NULL where no source is named or nobody is known behind a pronoun.';
comment on column fct_claim.attribution_kind is
  'What the source is: person, organisation, document, anonymous, outlet, none.';
comment on column fct_claim.attribution_cue is
  'Words that mark the attribution, as written; NULL where none.';
comment on column fct_claim.quote_kind is
  'How the content is quoted: direct, indirect, mixed, none.';
comment on column fct_claim.attribution_chain is
  'The sources behind the source, nearest first; an empty list where none.';
comment on column fct_claim.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column fct_claim.hedges is
  'Words that weaken or strengthen it, lower case, in order; an empty list where none.';
comment on column fct_claim.certainty is
  'From 0 (denied) to 1 (asserted without a hedge).';
comment on column fct_claim.polarity is
  'positive or negative.';
comment on column fct_claim.tense is
  'past, present or future; NULL where unknown.';
comment on column fct_claim.event_start is
  'First day of the event that the claim tells; NULL where unknown, as in "until May".';
comment on column fct_claim.event_end is
  'Last day of the event, inclusive; NULL where unknown, as in "since May".';
comment on column fct_claim.event_precision is
  'How finely the event is known: day, week, month, quarter, year, …; NULL where unknown.';
comment on column fct_claim.place is
  'Where, as written; NULL where none was found.';
comment on column fct_claim.place_code is
  'ISO 3166 code of the place; NULL where unknown.';
comment on column fct_claim.restates_claim_id is
  'The claim of the article that this one says again, as a bullet does of the prose: both are one claim, made twice. NULL for a claim to count.';
comment on column fct_claim.repeated_in_articles is
  'Articles of the outlet that carry a claim with the very same text, copies of one text counted once; 1 where it stands only here or the outlet is unknown.';
comment on column fct_claim.is_repeated_line is
  'Whether at least 4 such articles carry it: a line that the outlet prints under many articles, and no claim of this one.';
comment on column fct_claim.extractor_version is
  'Version of the extractor that made the row.';
comment on column fct_claim.run_id is
  'The run that read it.';
