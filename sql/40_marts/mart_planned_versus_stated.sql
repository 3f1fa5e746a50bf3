-- Grain: a planned or possible figure and a later one of the same series stated as fact.
create view mart_planned_versus_stated as
with foreseen as (
  select *
  from mart_series_figure
  where modality in ('planned', 'possible', 'conditional')
    -- "May raise it to 5 percent from 4" foresees 5.
    and series_role <> 'historic'
    and is_original and value_best is not null
),
stated as (
  select *
  from mart_series_figure
  where modality in ('asserted', 'reported')
    and series_role in ('level', 'additional')
    and is_original and value_best is not null
)
select
  foreseen.series_id,
  foreseen.series_label,
  least(foreseen.series_confidence, stated.series_confidence) as series_confidence,
  foreseen.unit,
  foreseen.figure_id as foreseen_figure_id,
  foreseen.told_at as foreseen_at,
  foreseen.outlet_name as foreseen_outlet_name,
  foreseen.modality as foreseen_modality,
  foreseen.surface as foreseen_surface,
  foreseen.value_best as foreseen_value,
  foreseen.sentence as foreseen_sentence,
  stated.figure_id as stated_figure_id,
  stated.told_at as stated_at,
  stated.outlet_name as stated_outlet_name,
  stated.surface as stated_surface,
  stated.value_best as stated_value,
  stated.sentence as stated_sentence,
  case
    when stated.value_best > 0 and foreseen.value_best > 0
      then ln(stated.value_best / foreseen.value_best)
  end as log_ratio,
  abs(stated.value_best - foreseen.value_best) <= 0.01 * abs(foreseen.value_best) as is_same_number
from foreseen
join stated
  on stated.series_id = foreseen.series_id
  and stated.told_at > foreseen.told_at
  and stated.article_id <> foreseen.article_id;

comment on view mart_planned_versus_stated is
  'What was foreseen beside what was stated later: plans, possibilities and conditions against facts.';
comment on column mart_planned_versus_stated.series_id is
  'The series.';
comment on column mart_planned_versus_stated.series_label is
  'Name of the series.';
comment on column mart_planned_versus_stated.series_confidence is
  'How surely the two figures belong to the series, from 0 to 1: the less sure of them.';
comment on column mart_planned_versus_stated.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_planned_versus_stated.foreseen_figure_id is
  'The earlier figure.';
comment on column mart_planned_versus_stated.foreseen_at is
  'Publication of the earlier figure, UTC.';
comment on column mart_planned_versus_stated.foreseen_outlet_name is
  'Outlet of the earlier figure.';
comment on column mart_planned_versus_stated.foreseen_modality is
  'planned, possible or conditional.';
comment on column mart_planned_versus_stated.foreseen_surface is
  'The earlier figure as written.';
comment on column mart_planned_versus_stated.foreseen_value is
  'The earlier figure''s one number, in the unit.';
comment on column mart_planned_versus_stated.foreseen_sentence is
  'The sentence of the earlier figure.';
comment on column mart_planned_versus_stated.stated_figure_id is
  'The later figure.';
comment on column mart_planned_versus_stated.stated_at is
  'Publication of the later figure, UTC.';
comment on column mart_planned_versus_stated.stated_outlet_name is
  'Outlet of the later figure.';
comment on column mart_planned_versus_stated.stated_surface is
  'The later figure as written.';
comment on column mart_planned_versus_stated.stated_value is
  'The later figure''s one number, in the unit.';
comment on column mart_planned_versus_stated.stated_sentence is
  'The sentence of the later figure.';
comment on column mart_planned_versus_stated.log_ratio is
  'Natural logarithm of later over earlier; NULL where one is not above 0.';
comment on column mart_planned_versus_stated.is_same_number is
  'Whether the two are within one percent.';
