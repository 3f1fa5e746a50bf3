-- Grain: a series.
create view mart_series as
select
  fct_series.series_id,
  fct_series.label as series_label,
  fct_series.kind,
  fct_series.unit,
  fct_series.counted_noun,
  coalesce(dim_place.place_name, fct_series.place_code) as place_name,
  count(mart_figure.figure_id) as figure_count,
  count(distinct mart_figure.article_id) as article_count,
  count(distinct mart_figure.outlet_id) as outlet_count,
  count(distinct coalesce(fct_figure_root.root_id, mart_figure.origin_id)) as independent_count,
  count(distinct mart_figure.attributed_source_id) as source_count,
  min(coalesce(mart_figure.value_low, mart_figure.value_best)) as value_min,
  max(coalesce(mart_figure.value_high, mart_figure.value_best)) as value_max,
  min(mart_figure.published_at) as first_published_at,
  max(mart_figure.published_at) as last_published_at
from fct_series
left join dim_place on dim_place.place_code = fct_series.place_code
left join mart_figure
  on mart_figure.series_id = fct_series.series_id and mart_figure.is_latest_revision
left join fct_figure_root on fct_figure_root.figure_id = mart_figure.figure_id
group by
  fct_series.series_id,
  fct_series.label,
  fct_series.kind,
  fct_series.unit,
  fct_series.counted_noun,
  coalesce(dim_place.place_name, fct_series.place_code);

comment on view mart_series is
  'What quantities the warehouse can compare, and how widely each is told: the list to choose from.';
comment on column mart_series.series_id is
  'The series.';
comment on column mart_series.series_label is
  'Name of the series.';
comment on column mart_series.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_series.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_series.counted_noun is
  'What is counted; NULL where the figures name none.';
comment on column mart_series.place_name is
  'The place; NULL where the figures name none.';
comment on column mart_series.figure_count is
  'Its figures, latest revisions only.';
comment on column mart_series.article_count is
  'Articles with such a figure, copies counted.';
comment on column mart_series.outlet_count is
  'Outlets with such a figure.';
comment on column mart_series.independent_count is
  'Distinct texts on which they rest: copies and chains of citation count once.';
comment on column mart_series.source_count is
  'Sources that are named for them.';
comment on column mart_series.value_min is
  'Least value, in the unit; NULL where no figure has one.';
comment on column mart_series.value_max is
  'Greatest value, in the unit; NULL where no figure has one.';
comment on column mart_series.first_published_at is
  'Earliest publication, UTC; NULL where none is known.';
comment on column mart_series.last_published_at is
  'Latest publication, UTC; NULL where none is known.';
