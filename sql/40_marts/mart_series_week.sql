-- Grain: a series and a week, from its first week to its last.
create view mart_series_week as
with week_of_level as (
  select
    series_id,
    told_week as week_start_date,
    count(*) as figure_count,
    count(distinct article_id) as article_count,
    count(distinct outlet_id) as outlet_count,
    count(distinct root_id) as independent_count,
    min(value_best) as value_min,
    median(value_best) filter (is_first_of_week) as value_median,
    max(value_best) as value_max,
    count(*) filter (modality <> 'asserted' or hedges is not null) / count(*) as hedged_share
  from mart_level
  group by all
),
span_of_series as (
  select
    series_id,
    unnest(generate_series(min(week_start_date), max(week_start_date), interval 7 day))::date
      as week_start_date
  from week_of_level
  group by series_id
)
select
  span_of_series.series_id,
  fct_series.label as series_label,
  fct_series.unit,
  span_of_series.week_start_date,
  coalesce(week_of_level.figure_count, 0) as figure_count,
  coalesce(week_of_level.article_count, 0) as article_count,
  coalesce(week_of_level.outlet_count, 0) as outlet_count,
  coalesce(week_of_level.independent_count, 0) as independent_count,
  week_of_level.value_min,
  week_of_level.value_median,
  week_of_level.value_max,
  week_of_level.hedged_share
from span_of_series
join fct_series using (series_id)
left join week_of_level using (series_id, week_start_date);

comment on view mart_series_week is
  'Least, median and greatest level of a quantity by week, copies collapsed to their origin; a week without a figure has NULL values.';
comment on column mart_series_week.series_id is
  'The series.';
comment on column mart_series_week.series_label is
  'Name of the series.';
comment on column mart_series_week.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_series_week.week_start_date is
  'Monday of the week in which readers could first read it.';
comment on column mart_series_week.figure_count is
  'Figures that state a level, denials left out.';
comment on column mart_series_week.article_count is
  'Articles with such a figure, copies counted.';
comment on column mart_series_week.outlet_count is
  'Outlets with such a figure.';
comment on column mart_series_week.independent_count is
  'Distinct texts on which they rest: copies and chains of citation count once.';
comment on column mart_series_week.value_min is
  'Least value, in the unit; NULL in a week without a figure.';
comment on column mart_series_week.value_median is
  'Median over independent origins, in the unit; NULL in a week without a figure.';
comment on column mart_series_week.value_max is
  'Greatest value, in the unit; NULL in a week without a figure.';
comment on column mart_series_week.hedged_share is
  'Share of the figures that are hedged or not plainly asserted, 0 to 1; NULL in a week without a figure.';
