-- Grain: a quantity; the newest linking's rows, typed.
create temp table lake_series (
  series_id varchar,
  label varchar,
  measure varchar,
  of_whom varchar,
  place_code varchar,
  unit varchar,
  per_unit varchar,
  dimension varchar,
  kind varchar,
  story_id varchar,
  catalogue_id varchar
);

create temp view stg_series as
from lake_series;

create or replace temp view stg_series as
select
  series_id,
  label,
  measure,
  of_whom,
  place_code,
  unit,
  per_unit,
  dimension,
  kind,
  story_id,
  catalogue_id
from (
  from lake_series
  union all by name
  from read_parquet(getvariable('series_files'), union_by_name = true)
);
