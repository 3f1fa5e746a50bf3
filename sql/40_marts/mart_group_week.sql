-- Grain: a series, a week and a group of outlets.
create view mart_group_week as
with level as (
  select
    *,
    row_number() over (
      partition by series_id, told_week, outlet_group, root_id, value_best
      order by is_original desc, told_at, figure_id
    ) as place_among_copies
  from mart_level
)
select
  series_id,
  series_label,
  unit,
  told_week as week_start_date,
  coalesce(outlet_group, '(no group)') as outlet_group,
  count(distinct outlet_id) as outlet_count,
  count(distinct root_id) as independent_count,
  min(value_best) as value_min,
  median(value_best) filter (place_among_copies = 1) as value_median,
  max(value_best) as value_max
from level
group by
  series_id, series_label, unit, told_week, coalesce(outlet_group, '(no group)');

comment on view mart_group_week is
  'What groups of outlets say of one quantity in the same week, copies collapsed.';
comment on column mart_group_week.series_id is
  'The series.';
comment on column mart_group_week.series_label is
  'Name of the series.';
comment on column mart_group_week.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_group_week.week_start_date is
  'Monday of the week in which readers could first read it.';
comment on column mart_group_week.outlet_group is
  'Group of outlets in the registry, or (no group).';
comment on column mart_group_week.outlet_count is
  'Outlets of the group with such a figure.';
comment on column mart_group_week.independent_count is
  'Distinct texts on which they rest: copies and chains of citation count once.';
comment on column mart_group_week.value_min is
  'Least value, in the unit.';
comment on column mart_group_week.value_median is
  'Median over independent origins, in the unit.';
comment on column mart_group_week.value_max is
  'Greatest value, in the unit.';
