-- Question 18. What did one group of outlets say against the others in the same week?
--
-- Rests on: series and origins (linking), and outlet_group in the registry of outlets.
-- Gives: a row per quantity and week in which both sides gave a level, first where they do not
-- agree, the best-told quantities first; times is others over group.
-- Parameters: outlet_group, such as state_media; by default that, or the group with most to compare.
set variable group_asked = coalesce(
  getvariable('outlet_group'),
  (
    select outlet_group
    from mart_group_week
    where outlet_group <> '(no group)'
    group by outlet_group
    order by outlet_group <> 'state_media', count(*) desc, outlet_group
    limit 1
  )
);

with of_group as (
  select *
  from mart_group_week
  where outlet_group = getvariable('group_asked')
),
of_others as (
  select
    series_id,
    week_start_date,
    min(value_min) as value_min,
    median(value_median) as value_median,
    max(value_max) as value_max,
    string_agg(outlet_group, ', ' order by outlet_group) as groups
  from mart_group_week
  where outlet_group <> getvariable('group_asked')
  group by series_id, week_start_date
)
select
  of_group.series_label as quantity,
  of_group.week_start_date as week,
  of_group.value_min as group_min,
  of_group.value_max as group_max,
  of_others.value_min as others_min,
  of_others.value_max as others_max,
  case
    when of_group.value_median > 0 then round(of_others.value_median / of_group.value_median, 2)
  end as times,
  of_group.unit,
  getvariable('group_asked') as outlet_group
from of_group
join of_others using (series_id, week_start_date)
join mart_series using (series_id)
order by
  (of_group.value_min, of_group.value_max) = (of_others.value_min, of_others.value_max),
  telling_rank,
  week;
