-- Grain: a figure in a reading of an article, in any run; the lake's rows, typed.
create temp table lake_figure (
  figure_id varchar,
  claim_id varchar,
  article_id varchar,
  char_start integer,
  char_end integer,
  surface varchar,
  kind varchar,
  value_low double,
  value_high double,
  value_point double,
  low_inclusive boolean,
  high_inclusive boolean,
  approximation varchar,
  unit varchar,
  unit_surface varchar,
  dimension varchar,
  si_value double,
  counted_noun varchar,
  noun_modifiers varchar,
  topics varchar[],
  change_direction varchar,
  change_kind varchar,
  aggregation varchar,
  per_unit varchar,
  date_start date,
  date_end date,
  timex_value varchar,
  as_of_start date,
  as_of_end date,
  confidence double,
  rule varchar,
  extraction_id varchar,
  run_id varchar
);

create temp view stg_figure as
from lake_figure;

create or replace temp view stg_figure as
select
  figure_id,
  claim_id,
  article_id,
  char_start::integer as char_start,
  char_end::integer as char_end,
  surface,
  kind,
  value_low::double as value_low,
  value_high::double as value_high,
  value_point::double as value_point,
  low_inclusive::boolean as low_inclusive,
  high_inclusive::boolean as high_inclusive,
  approximation,
  unit,
  unit_surface,
  dimension,
  si_value::double as si_value,
  counted_noun,
  noun_modifiers,
  topics,
  change_direction,
  change_kind,
  aggregation,
  per_unit,
  date_start::date as date_start,
  date_end::date as date_end,
  timex_value,
  as_of_start::date as as_of_start,
  as_of_end::date as as_of_end,
  confidence::double as confidence,
  rule,
  extraction_id,
  run_id
from (
  from lake_figure
  union all by name
  from read_parquet(getvariable('figure_files'), union_by_name = true)
);
