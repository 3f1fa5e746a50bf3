-- Grain: a source and a change of its own figure.
create view mart_restatement as
with statement as (
  select
    *,
    lag(figure_id) over by_time as earlier_figure_id,
    lag(value_best) over by_time as earlier_value
  from mart_series_figure
  where attributed_source_id is not null
    and attribution_kind in ('person', 'organisation', 'document', 'outlet')
    and modality <> 'denied'
    and is_original
    and value_best is not null
    and told_at is not null
  window by_time as (
    partition by attributed_source_id, series_id, series_role
    order by told_at, article_id, char_start
  )
)
select
  statement.attributed_source_id,
  statement.source_name,
  statement.series_id,
  statement.series_label,
  least(statement.series_confidence, earlier.series_confidence) as series_confidence,
  statement.unit,
  earlier.told_at as from_at,
  earlier.surface as from_surface,
  earlier.value_best as from_value,
  earlier.modality as from_modality,
  earlier.hedges as from_hedges,
  earlier.certainty as from_certainty,
  earlier.outlet_name as from_outlet_name,
  statement.told_at as to_at,
  statement.surface as to_surface,
  statement.value_best as to_value,
  statement.modality as to_modality,
  statement.hedges as to_hedges,
  statement.certainty as to_certainty,
  statement.outlet_name as to_outlet_name,
  case
    when statement.value_best > 0 and earlier.value_best > 0
      then ln(statement.value_best / earlier.value_best)
  end as log_ratio
from statement
join mart_series_figure as earlier
  on earlier.figure_id = statement.earlier_figure_id and earlier.series_id = statement.series_id
where statement.value_best <> statement.earlier_value
  and statement.article_id <> earlier.article_id
  -- "About 10,000" and "between 10,000 and 12,000" do not contradict each other.
  and (statement.value_low <= earlier.value_high and statement.value_high >= earlier.value_low)
    is not true;

comment on view mart_restatement is
  'Sources that changed their figure in a series: from, to, when, and how surely before and after.';
comment on column mart_restatement.attributed_source_id is
  'The source.';
comment on column mart_restatement.source_name is
  'The source''s most frequent spelling.';
comment on column mart_restatement.series_id is
  'The series.';
comment on column mart_restatement.series_label is
  'Name of the series.';
comment on column mart_restatement.series_confidence is
  'How surely the two figures belong to the series, from 0 to 1: the less sure of them.';
comment on column mart_restatement.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_restatement.from_at is
  'Publication of the earlier figure, UTC.';
comment on column mart_restatement.from_surface is
  'The earlier figure as written.';
comment on column mart_restatement.from_value is
  'The earlier figure''s one number, in the unit.';
comment on column mart_restatement.from_modality is
  'How the earlier figure was put forward.';
comment on column mart_restatement.from_hedges is
  'Hedges of the earlier claim; NULL where none.';
comment on column mart_restatement.from_certainty is
  'Certainty of the earlier claim, 0 to 1.';
comment on column mart_restatement.from_outlet_name is
  'Outlet of the earlier figure.';
comment on column mart_restatement.to_at is
  'Publication of the later figure, UTC.';
comment on column mart_restatement.to_surface is
  'The later figure as written.';
comment on column mart_restatement.to_value is
  'The later figure''s one number, in the unit.';
comment on column mart_restatement.to_modality is
  'How the later figure was put forward.';
comment on column mart_restatement.to_hedges is
  'Hedges of the later claim; NULL where none.';
comment on column mart_restatement.to_certainty is
  'Certainty of the later claim, 0 to 1.';
comment on column mart_restatement.to_outlet_name is
  'Outlet of the later figure.';
comment on column mart_restatement.log_ratio is
  'Natural logarithm of later over earlier; NULL where one is not above 0.';
