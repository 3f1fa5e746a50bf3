-- Grain: a series and a day on which a level of it was told.
create view mart_timeline as
select
  series_id,
  series_label,
  unit,
  told_date as day,
  min(coalesce(value_low, value_best)) as value_low,
  max(coalesce(value_high, value_best)) as value_high,
  median(value_best) filter (is_first_of_day) as value_best,
  count(*) as figure_count,
  count(distinct article_id) as article_count,
  count(distinct outlet_id) as outlet_count,
  count(distinct root_id) as independent_count,
  median(series_confidence) as series_confidence,
  string_agg(distinct outlet_name, ', ' order by outlet_name) as outlet_names,
  string_agg(distinct hedges, ', ' order by hedges) as hedges,
  -- Of the original that was published first.
  arg_min(claim, (not is_original, told_at, figure_id)) as claim,
  arg_min(sentence, (not is_original, told_at, figure_id)) as sentence,
  arg_min(coalesce(canonical_url, item_uri), (not is_original, told_at, figure_id)) as link
from mart_level
group by series_id, series_label, unit, told_date;

comment on view mart_timeline is
  'A quantity day by day: what was said of it, by how many, and in which words.';
comment on column mart_timeline.series_id is
  'The series.';
comment on column mart_timeline.series_label is
  'Name of the series.';
comment on column mart_timeline.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_timeline.day is
  'Day on which readers could first read it, UTC.';
comment on column mart_timeline.value_low is
  'Least value that the words of a figure allow, or the figure itself where they leave that open.';
comment on column mart_timeline.value_high is
  'Greatest value that the words of a figure allow, or the figure itself where they leave that open.';
comment on column mart_timeline.value_best is
  'Median of the levels over independent origins, in the unit.';
comment on column mart_timeline.figure_count is
  'Figures that state a level, denials left out.';
comment on column mart_timeline.article_count is
  'Articles with such a figure, copies counted.';
comment on column mart_timeline.outlet_count is
  'Outlets with such a figure.';
comment on column mart_timeline.independent_count is
  'Distinct texts on which they rest: copies and chains of citation count once.';
comment on column mart_timeline.series_confidence is
  'How surely these figures belong to the series, from 0 to 1: their median.';
comment on column mart_timeline.outlet_names is
  'These outlets, joined by commas; NULL where none is known.';
comment on column mart_timeline.hedges is
  'Words that weaken or strengthen the claims, joined by commas; NULL where none.';
comment on column mart_timeline.claim is
  'Words of the first claim of the day, an original''s before a copy''s.';
comment on column mart_timeline.sentence is
  'Sentence of that claim.';
comment on column mart_timeline.link is
  'Address of its article, else where it was read.';
