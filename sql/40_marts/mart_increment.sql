-- Grain: an additional figure.
create view mart_increment as
with additional as (
  select *
  from mart_figure
  where series_role = 'additional' and is_original and is_latest_revision and value_best is not null
),
level as (
  select *
  from mart_figure
  where series_role = 'level'
    and modality not in ('denied', 'planned', 'possible', 'conditional')
    and is_original and is_latest_revision and value_best is not null
),
before as (
  select additional.figure_id, level.value_best, level.published_at, level.outlet_name
  from additional
  join level
    on level.series_id = additional.series_id and level.published_at < additional.published_at
  qualify row_number() over (
    partition by additional.figure_id order by level.published_at desc, level.figure_id
  ) = 1
),
after as (
  select additional.figure_id, level.value_best, level.published_at, level.outlet_name
  from additional
  join level
    on level.series_id = additional.series_id
    and (
      level.published_at > additional.published_at
      or (level.article_id = additional.article_id and level.char_start > additional.char_start)
    )
  qualify row_number() over (
    partition by additional.figure_id
    order by level.article_id <> additional.article_id, level.published_at, level.char_start
  ) = 1
)
select
  additional.series_id,
  additional.series_label,
  additional.unit,
  additional.figure_id,
  additional.published_at,
  additional.outlet_name,
  additional.surface,
  additional.sentence,
  before.value_best as level_before,
  before.published_at as level_before_at,
  before.outlet_name as level_before_outlet_name,
  additional.value_best as increment,
  before.value_best + additional.value_best as expected_level,
  after.value_best as level_after,
  after.published_at as level_after_at,
  after.outlet_name as level_after_outlet_name,
  case
    when before.value_best + additional.value_best > 0 and after.value_best > 0
      then ln(after.value_best / (before.value_best + additional.value_best))
  end as log_ratio,
  abs(after.value_best - before.value_best - additional.value_best)
    <= 0.05 * abs(before.value_best + additional.value_best) as is_consistent
from additional
left join before using (figure_id)
left join after using (figure_id);

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
  'Words of its claim.';
comment on column mart_increment.level_before is
  'The newest level published before, in the unit; NULL where there is none.';
comment on column mart_increment.level_before_at is
  'Publication of that level, UTC.';
comment on column mart_increment.level_before_outlet_name is
  'Outlet of that level.';
comment on column mart_increment.increment is
  'The additional figure, in the unit.';
comment on column mart_increment.expected_level is
  'level_before plus increment; NULL where there is no level before.';
comment on column mart_increment.level_after is
  'The level that the same article then gives, else the next one published; NULL where there is none.';
comment on column mart_increment.level_after_at is
  'Publication of that level, UTC.';
comment on column mart_increment.level_after_outlet_name is
  'Outlet of that level.';
comment on column mart_increment.log_ratio is
  'Natural logarithm of level_after over expected_level; 0 where they agree, NULL where one is missing.';
comment on column mart_increment.is_consistent is
  'Whether level_after is within five percent of expected_level; NULL where one is missing.';
