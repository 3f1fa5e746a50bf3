-- Grain: a figure and a later one of its series that does not agree with it.
create view mart_superseded as
select
  earlier.series_id,
  earlier.series_label,
  fct_figure_link.relation,
  fct_figure_link.log_ratio,
  earlier.figure_id as from_figure_id,
  earlier.published_at as from_at,
  earlier.outlet_name as from_outlet_name,
  earlier.surface as from_surface,
  earlier.value_best as from_value,
  earlier.source_name as from_source_name,
  later.figure_id as to_figure_id,
  later.published_at as to_at,
  later.outlet_name as to_outlet_name,
  later.surface as to_surface,
  later.value_best as to_value,
  later.source_name as to_source_name,
  later.sentence as to_sentence,
  coalesce(later.canonical_url, later.item_uri) as to_link
from fct_figure_link
join mart_figure as earlier on earlier.figure_id = from_figure_id
join mart_figure as later on later.figure_id = to_figure_id
where fct_figure_link.relation <> 'same';

comment on view mart_superseded is
  'Figures that a later one of their series updates, narrows or contradicts.';
comment on column mart_superseded.series_id is
  'The series.';
comment on column mart_superseded.series_label is
  'Name of the series.';
comment on column mart_superseded.relation is
  'updates, narrows, contradicts.';
comment on column mart_superseded.log_ratio is
  'Natural logarithm of later value over earlier; NULL where one has no value or is 0.';
comment on column mart_superseded.from_figure_id is
  'The earlier figure.';
comment on column mart_superseded.from_at is
  'Publication of the earlier figure, UTC.';
comment on column mart_superseded.from_outlet_name is
  'Its outlet.';
comment on column mart_superseded.from_surface is
  'It as written.';
comment on column mart_superseded.from_value is
  'Its one number, in the unit.';
comment on column mart_superseded.from_source_name is
  'Who said it; NULL where no source is named.';
comment on column mart_superseded.to_figure_id is
  'The later figure.';
comment on column mart_superseded.to_at is
  'Publication of the later figure, UTC.';
comment on column mart_superseded.to_outlet_name is
  'Its outlet.';
comment on column mart_superseded.to_surface is
  'It as written.';
comment on column mart_superseded.to_value is
  'Its one number, in the unit.';
comment on column mart_superseded.to_source_name is
  'Who said it; NULL where no source is named.';
comment on column mart_superseded.to_sentence is
  'Its sentence.';
comment on column mart_superseded.to_link is
  'Address of its article, else where it was read.';
