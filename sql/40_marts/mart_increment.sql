-- Grain: an additional figure of a series.
create view mart_increment as
with additional as (
  select *
  from mart_series_figure
  where series_role = 'additional' and is_original and value_best is not null
),
level as (
  select *
  from mart_series_figure
  where series_role = 'level'
    and modality not in ('denied', 'planned', 'possible', 'conditional')
    and value_best is not null
),
-- Of an earlier day: totals of the same day may hold the increment already.
before as (
  select additional.series_id, additional.figure_id, level.value_best, level.told_at, level.outlet_name
  from additional
  join level
    on level.series_id = additional.series_id and level.told_date < additional.told_date
  qualify row_number() over (
    partition by additional.series_id, additional.figure_id
    order by
      level.attributed_source_id is not distinct from additional.attributed_source_id
        and level.attributed_source_id is not null desc,
      level.outlet_id is not distinct from additional.outlet_id desc,
      level.told_at desc,
      level.is_original desc,
      level.figure_id
  ) = 1
),
after as (
  select additional.series_id, additional.figure_id, level.value_best, level.told_at, level.outlet_name
  from additional
  join level
    on level.series_id = additional.series_id
    and (level.told_at > additional.told_at or level.article_id = additional.article_id)
  qualify row_number() over (
    partition by additional.series_id, additional.figure_id
    order by
      level.article_id <> additional.article_id,
      level.char_start < additional.char_start,
      level.told_at,
      level.is_original desc,
      level.char_start,
      level.figure_id
  ) = 1
)
select
  additional.series_id,
  additional.series_label,
  additional.unit,
  additional.figure_id,
  additional.told_at as published_at,
  additional.outlet_name,
  additional.surface,
  additional.sentence,
  before.value_best as level_before,
  before.told_at as level_before_at,
  before.outlet_name as level_before_outlet_name,
  additional.value_best as increment,
  before.value_best + additional.value_best as expected_level,
  after.value_best as level_after,
  after.told_at as level_after_at,
  after.outlet_name as level_after_outlet_name,
  case
    when before.value_best + additional.value_best > 0 and after.value_best > 0
      then ln(after.value_best / (before.value_best + additional.value_best))
  end as log_ratio,
  abs(after.value_best - before.value_best - additional.value_best)
    <= 0.05 * abs(before.value_best + additional.value_best) as is_consistent
from additional
left join before using (series_id, figure_id)
left join after using (series_id, figure_id);

comment on view mart_increment is
  'Additional figures held against the levels before and after: do they add up?';
comment on column mart_increment.series_id is
  'The series.';
comment on column mart_increment.series_label is
  'Name of the series.';
comment on column mart_increment.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_increment.figure_id is
  'The figure.';
comment on column mart_increment.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_increment.outlet_name is
  'Outlet of the additional figure.';
comment on column mart_increment.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column mart_increment.sentence is
  'Its sentence.';
comment on column mart_increment.level_before is
  'The newest level told on an earlier day, in the unit: by the same source, else by the same outlet, else by anybody; NULL where there is none.';
comment on column mart_increment.level_before_at is
  'Publication of that level, UTC.';
comment on column mart_increment.level_before_outlet_name is
  'Outlet of that level.';
comment on column mart_increment.increment is
  'The additional figure, in the unit.';
comment on column mart_increment.expected_level is
  'level_before plus increment; NULL where there is no level before.';
comment on column mart_increment.level_after is
  'The level that the same article gives, else the next one told; NULL where there is none.';
comment on column mart_increment.level_after_at is
  'Publication of that level, UTC.';
comment on column mart_increment.level_after_outlet_name is
  'Outlet of that level.';
comment on column mart_increment.log_ratio is
  'Natural logarithm of level_after over expected_level; 0 where they agree, NULL where one is missing.';
comment on column mart_increment.is_consistent is
  'Whether level_after is within five percent of expected_level; NULL where one is missing.';
