-- Grain: two figures of a series; the newest linking's rows, typed.
create temp table lake_figure_link (
  from_figure_id varchar,
  to_figure_id varchar,
  relation varchar,
  log_ratio double
);

create temp view stg_figure_link as
from lake_figure_link;

create or replace temp view stg_figure_link as
select
  from_figure_id,
  to_figure_id,
  relation,
  log_ratio::double as log_ratio
from (
  from lake_figure_link
  union all by name
  from read_parquet(getvariable('figure_link_files'), union_by_name = true)
);
