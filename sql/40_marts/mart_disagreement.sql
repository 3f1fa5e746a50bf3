-- Grain: a series and a week in which at least two independent origins give a level.
create view mart_disagreement as
with positive_level as materialized (
  select
    *,
    -- The rows at either end: where several say the same, the original that was told first.
    row_number() over (
      partition by series_id, told_week order by value_best, is_original desc, told_at, figure_id
    ) as place_from_low,
    row_number() over (
      partition by series_id, told_week
      order by value_best desc, is_original desc, told_at, figure_id
    ) as place_from_high
  from mart_level
  where value_best > 0
),
week_of_series as (
  select
    series_id,
    told_week,
    count(distinct root_id) as independent_count,
    count(distinct article_id) as article_count
  from positive_level
  group by series_id, told_week
  having count(distinct root_id) >= 2
)
select
  week_of_series.series_id,
  low.series_label,
  low.unit,
  week_of_series.told_week as week_start_date,
  week_of_series.independent_count,
  week_of_series.article_count,
  low.value_best as value_low,
  high.value_best as value_high,
  ln(high.value_best / low.value_best) as log_ratio,
  least(low.series_confidence, high.series_confidence) as series_confidence,
  low.figure_id as low_figure_id,
  low.outlet_name as low_outlet_name,
  low.source_name as low_source_name,
  low.sentence as low_sentence,
  high.figure_id as high_figure_id,
  high.outlet_name as high_outlet_name,
  high.source_name as high_source_name,
  high.sentence as high_sentence
from week_of_series
join positive_level as low
  on low.series_id = week_of_series.series_id
  and low.told_week = week_of_series.told_week
  and low.place_from_low = 1
join positive_level as high
  on high.series_id = week_of_series.series_id
  and high.told_week = week_of_series.told_week
  and high.place_from_high = 1;

comment on view mart_disagreement is
  'How far independent origins are apart on a quantity in a week, with the figures at either end.';
comment on column mart_disagreement.series_id is
  'The series.';
comment on column mart_disagreement.series_label is
  'Name of the series.';
comment on column mart_disagreement.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_disagreement.week_start_date is
  'Monday of the week in which readers could first read it.';
comment on column mart_disagreement.independent_count is
  'Distinct texts on which the levels rest: copies and chains of citation count once.';
comment on column mart_disagreement.article_count is
  'These articles, copies counted.';
comment on column mart_disagreement.value_low is
  'Least level, in the unit.';
comment on column mart_disagreement.value_high is
  'Greatest level, in the unit.';
comment on column mart_disagreement.log_ratio is
  'Natural logarithm of greatest over least: 0 where all agree.';
comment on column mart_disagreement.series_confidence is
  'How surely the figures at either end belong to the series, from 0 to 1: the less sure of the two.';
comment on column mart_disagreement.low_figure_id is
  'The figure at the low end.';
comment on column mart_disagreement.low_outlet_name is
  'Its outlet; NULL where unknown.';
comment on column mart_disagreement.low_source_name is
  'Who said it; NULL where no source is named.';
comment on column mart_disagreement.low_sentence is
  'Its sentence.';
comment on column mart_disagreement.high_figure_id is
  'The figure at the high end.';
comment on column mart_disagreement.high_outlet_name is
  'Its outlet; NULL where unknown.';
comment on column mart_disagreement.high_source_name is
  'Who said it; NULL where no source is named.';
comment on column mart_disagreement.high_sentence is
  'Its sentence.';
