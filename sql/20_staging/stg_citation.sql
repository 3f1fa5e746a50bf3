-- Grain: an article that rests on a source; the newest linking's rows, typed.
create temp table lake_citation (
  article_id varchar,
  cited_name varchar,
  cited_outlet_id varchar,
  claim_id varchar,
  cue varchar
);

create temp view stg_citation as
from lake_citation;

create or replace temp view stg_citation as
select
  article_id,
  cited_name,
  cited_outlet_id,
  claim_id,
  cue
from (
  from lake_citation
  union all by name
  from read_parquet(getvariable('citation_files'), union_by_name = true)
);
