-- Grain: a figure that gives the level of a series, told on a known day.
create view mart_level as
select
  figure_id,
  series_id,
  series_label,
  series_confidence,
  unit,
  article_id,
  outlet_id,
  outlet_name,
  outlet_group,
  told_at,
  told_date,
  told_week,
  surface,
  value_low,
  value_high,
  value_best,
  source_name,
  modality,
  hedges,
  claim,
  sentence,
  canonical_url,
  item_uri,
  origin_id,
  is_original,
  root_id,
  row_number() over (
    partition by series_id, told_date, root_id, value_best
    order by is_original desc, told_at, figure_id
  ) = 1 as is_first_of_day,
  row_number() over (
    partition by series_id, told_week, root_id, value_best
    order by is_original desc, told_at, figure_id
  ) = 1 as is_first_of_week
from mart_series_figure
where series_role = 'level'
  and modality <> 'denied'
  and told_week is not null
  and value_best is not null;

comment on view mart_level is
  'The figures behind timelines: each level of a series, told on a known day and not denied.';
comment on column mart_level.figure_id is
  'The figure.';
comment on column mart_level.series_id is
  'The series: one quantity.';
comment on column mart_level.series_label is
  'Name of the series.';
comment on column mart_level.series_confidence is
  'How surely it belongs to the series, from 0 to 1.';
comment on column mart_level.unit is
  'Unit of the values: UCUM code, or ISO 4217 for money; NULL for plain counts.';
comment on column mart_level.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_level.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_level.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_level.outlet_group is
  'Group of the outlet in the registry, such as state_media; NULL where it is in none.';
comment on column mart_level.told_at is
  'From when readers could read it, UTC: publication of the article, or for what a later capture says the moment from which that text stood.';
comment on column mart_level.told_date is
  'Day of told_at, UTC.';
comment on column mart_level.told_week is
  'Monday of the week of told_at.';
comment on column mart_level.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column mart_level.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound.';
comment on column mart_level.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound.';
comment on column mart_level.value_best is
  'One number for charts, in the unit: value_point, else the middle of the range, else the one bound there is.';
comment on column mart_level.source_name is
  'The source''s most frequent spelling; NULL where no source is named, or by a pronoun alone.';
comment on column mart_level.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column mart_level.hedges is
  'Words that weaken or strengthen the claim, joined by commas; NULL where none.';
comment on column mart_level.claim is
  'Words of the claim: the sentence without who says it and without its other claims.';
comment on column mart_level.sentence is
  'Its sentence.';
comment on column mart_level.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_level.item_uri is
  'Where the article was read.';
comment on column mart_level.origin_id is
  'Article from which the text stems; the article itself where it is original or was not linked yet.';
comment on column mart_level.is_original is
  'Whether the text is no copy: the article is its own origin, or a later capture of it.';
comment on column mart_level.root_id is
  'What it rests on in the end, for counting independent tellings: the origin of the text, or of the outlet that the claim cites for the value.';
comment on column mart_level.is_first_of_day is
  'Whether it is the first of those that state the value on the day and rest on one text: the one to take for a median.';
comment on column mart_level.is_first_of_week is
  'The same within the week.';
