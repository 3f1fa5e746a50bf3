-- Grain: a series and a week in which at least two independent origins give a level.
create view mart_disagreement as
with week_of_series as (
  select
    series_id,
    series_label,
    unit,
    told_week as week_start_date,
    count(distinct root_id) as independent_count,
    count(distinct article_id) as article_count,
    min(value_best) as value_low,
    max(value_best) as value_high,
    -- The rows at either end: where several say the same, the original that was told first. Whole
    -- rows, as arg_min passes over what is NULL.
    arg_min(
      struct_pack(figure_id, outlet_name, source_name, sentence),
      (value_best, not is_original, told_at, figure_id)
    ) as low,
    arg_min(
      struct_pack(figure_id, outlet_name, source_name, sentence),
      (-value_best, not is_original, told_at, figure_id)
    ) as high
  from mart_level
  where value_best > 0
  group by series_id, series_label, unit, told_week
  having count(distinct root_id) >= 2
)
select
  series_id,
  series_label,
  unit,
  week_start_date,
  independent_count,
  article_count,
  value_low,
  value_high,
  ln(value_high / value_low) as log_ratio,
  low.figure_id as low_figure_id,
  low.outlet_name as low_outlet_name,
  low.source_name as low_source_name,
  low.sentence as low_sentence,
  high.figure_id as high_figure_id,
  high.outlet_name as high_outlet_name,
  high.source_name as high_source_name,
  high.sentence as high_sentence
from week_of_series;

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
