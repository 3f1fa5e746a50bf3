-- Grain: a series and another that differs from it in one part.
create view mart_near_series as
select
  fct_near_series.series_id,
  here.label as series_label,
  fct_near_series.near_series_id,
  there.label as near_series_label,
  fct_near_series.differs_in,
  fct_near_series.value_here,
  fct_near_series.value_there,
  there_size.figure_count as near_figure_count,
  there_size.value_min as near_value_min,
  there_size.value_max as near_value_max
from fct_near_series
join fct_series as here on here.series_id = fct_near_series.series_id
join fct_series as there on there.series_id = fct_near_series.near_series_id
join mart_series as there_size on there_size.series_id = fct_near_series.near_series_id;

comment on view mart_near_series is
  'Which quantities look alike and are not compared, and why.';
comment on column mart_near_series.series_id is
  'The series.';
comment on column mart_near_series.series_label is
  'Name of the series.';
comment on column mart_near_series.near_series_id is
  'The series that is near to it.';
comment on column mart_near_series.near_series_label is
  'Name of the near series.';
comment on column mart_near_series.differs_in is
  'The part in which they differ: kind, unit, per_unit, statistic, counted_noun, noun_modifiers, subject, predicate, place_code or event.';
comment on column mart_near_series.value_here is
  'What the series has there, for an event the day of its first publication; NULL where it has none.';
comment on column mart_near_series.value_there is
  'What the near one has there; NULL where it has none.';
comment on column mart_near_series.near_figure_count is
  'Figures of the near series, latest revisions only.';
comment on column mart_near_series.near_value_min is
  'Least value of the near series, in its unit; NULL where no figure has one.';
comment on column mart_near_series.near_value_max is
  'Greatest value of the near series, in its unit; NULL where no figure has one.';
