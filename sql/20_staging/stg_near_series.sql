-- Grain: a series and another that nearly was one with it; the newest linking's rows, typed.
create temp table lake_near_series (
  series_id varchar,
  near_series_id varchar,
  reason varchar,
  score double
);

create temp view stg_near_series as
from lake_near_series;

create or replace temp view stg_near_series as
select
  series_id,
  near_series_id,
  reason,
  score::double as score
from (
  from lake_near_series
  union all by name
  from read_parquet(getvariable('near_series_files'), union_by_name = true)
);
