-- Grain: a comparable quantity; the newest linking's rows, typed.
create temp table lake_series (
  series_id varchar,
  label varchar,
  subject varchar,
  predicate varchar,
  counted_noun varchar,
  noun_modifiers varchar,
  statistic varchar,
  unit varchar,
  per_unit varchar,
  place_code varchar,
  kind varchar
);

create temp view stg_series as
from lake_series;

create or replace temp view stg_series as
select
  series_id,
  label,
  subject,
  predicate,
  counted_noun,
  noun_modifiers,
  statistic,
  unit,
  per_unit,
  place_code,
  kind
from (
  from lake_series
  union all by name
  from read_parquet(getvariable('series_files'), union_by_name = true)
);
