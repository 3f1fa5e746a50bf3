-- Grain: a figure in a series; the newest linking's rows, typed.
create temp table lake_series_figure (
  series_id varchar,
  figure_id varchar,
  role varchar,
  confidence double,
  evidence varchar[]
);

create temp view stg_series_figure as
from lake_series_figure;

create or replace temp view stg_series_figure as
select
  series_id,
  figure_id,
  role,
  confidence::double as confidence,
  evidence
from (
  from lake_series_figure
  union all by name
  from read_parquet(getvariable('series_figure_files'), union_by_name = true)
);
