-- Grain: a claim in a reading of an article, in any run; the lake's rows, typed.
create temp table lake_claim (
  claim_id varchar,
  article_id varchar,
  block_kind varchar,
  sentence_index integer,
  sentence_start integer,
  sentence_end integer,
  char_start integer,
  char_end integer,
  text varchar,
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
  extractor_version varchar,
  extraction_id varchar,
  run_id varchar
);

create temp view stg_claim as
from lake_claim;

create or replace temp view stg_claim as
select
  claim_id,
  article_id,
  block_kind,
  sentence_index::integer as sentence_index,
  sentence_start::integer as sentence_start,
  sentence_end::integer as sentence_end,
  char_start::integer as char_start,
  char_end::integer as char_end,
  text,
  subject,
  predicate,
  attributed_to,
  attributed_name,
  attribution_kind,
  attribution_cue,
  quote_kind,
  attribution_chain,
  modality,
  hedges,
  certainty::double as certainty,
  polarity,
  tense,
  event_start::date as event_start,
  event_end::date as event_end,
  event_precision,
  place,
  place_code,
  restates_claim_id,
  extractor_version,
  extraction_id,
  run_id
from (
  from lake_claim
  union all by name
  from read_parquet(getvariable('claim_files'), union_by_name = true)
);
