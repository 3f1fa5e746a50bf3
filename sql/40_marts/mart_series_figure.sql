-- Grain: a figure of a series, when its page first told it.
create view mart_series_figure as
with told as (
  select
    mart_figure.* exclude (series_id, series_label, series_role, series_confidence, unit),
    fct_series.series_id,
    fct_series.label as series_label,
    fct_series.unit,
    fct_series_figure.role as series_role,
    fct_series_figure.confidence as series_confidence,
    fct_series_figure.evidence,
    fct_series_figure.unit_factor,
    case when revision > 1 then coalesce(valid_from, published_at) else published_at end as told_at,
    (revision > 1 and valid_from is not null)
      or published_precision in ('second', 'minute', 'hour', 'day') as is_told_to_the_day,
    min(revision) over (
      partition by
        fct_series.series_id,
        fct_series_figure.role,
        modality,
        coalesce(canonical_url, article_id),
        value_low,
        value_high
    ) as first_revision
  from fct_series_figure
  join fct_series on fct_series.series_id = fct_series_figure.series_id
  join mart_figure on mart_figure.figure_id = fct_series_figure.figure_id
)
select
  figure_id,
  claim_id,
  series_id,
  series_label,
  series_role,
  series_confidence,
  nullif(array_to_string(evidence, ', '), '') as evidence,
  unit,
  article_id,
  outlet_id,
  outlet_name,
  outlet_group,
  told_at,
  told_at::date as told_date,
  case when is_told_to_the_day then date_trunc('week', told_at)::date end as told_week,
  surface,
  value_low * unit_factor as value_low,
  value_high * unit_factor as value_high,
  value_best * unit_factor as value_best,
  approximation,
  attributed_source_id,
  source_name,
  attribution_kind,
  modality,
  hedges,
  certainty,
  polarity,
  as_of_end,
  claim,
  sentence,
  char_start,
  title,
  canonical_url,
  item_uri,
  origin_id,
  origin_method,
  is_original,
  coalesce(fct_figure_root.root_id, origin_id) as root_id
from told
left join fct_figure_root using (figure_id)
where revision = first_revision;

comment on view mart_series_figure is
  'The figures of every series in the order in which they were told: of a page that was captured several times, what each capture newly says.';
comment on column mart_series_figure.figure_id is
  'The figure.';
comment on column mart_series_figure.claim_id is
  'The claim.';
comment on column mart_series_figure.series_id is
  'The series: one quantity.';
comment on column mart_series_figure.series_label is
  'Name of the series.';
comment on column mart_series_figure.series_role is
  'What the figure is of the quantity: level, additional, planned, historic, part.';
comment on column mart_series_figure.series_confidence is
  'How surely it belongs to the series, from 0 to 1.';
comment on column mart_series_figure.evidence is
  'What it shares with the other figures of the series, the strongest first, joined by commas, such as same_thing; NULL where nothing is told.';
comment on column mart_series_figure.unit is
  'Unit of the values, that of the series: UCUM code, or ISO 4217 for money; NULL for plain counts.';
comment on column mart_series_figure.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_series_figure.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_series_figure.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_series_figure.outlet_group is
  'Group of the outlet in the registry, such as state_media; NULL where it is in none.';
comment on column mart_series_figure.told_at is
  'From when readers could read it, UTC: publication of the article, or for what a later capture says the moment from which that text stood; NULL where unknown.';
comment on column mart_series_figure.told_date is
  'Day of told_at, UTC; NULL where unknown. A year known alone is its first day: told_week tells.';
comment on column mart_series_figure.told_week is
  'Monday of the week of told_at; NULL where the day is unknown.';
comment on column mart_series_figure.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column mart_series_figure.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and where the figure''s own unit cannot be converted.';
comment on column mart_series_figure.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and where the figure''s own unit cannot be converted.';
comment on column mart_series_figure.value_best is
  'One number for charts, in the unit: value_point, else the middle of the range, else the one bound there is; NULL where the words give no number ("thousands") and where the figure''s own unit cannot be converted.';
comment on column mart_series_figure.approximation is
  'How the words bind the value: exact, about, nearly, over, at_least, at_most, up_to, several.';
comment on column mart_series_figure.attributed_source_id is
  'Key of dim_attributed_source; NULL where no source is named, or by a pronoun alone.';
comment on column mart_series_figure.source_name is
  'The source''s most frequent spelling; NULL where no source is named, or by a pronoun alone.';
comment on column mart_series_figure.attribution_kind is
  'What the source is: person, organisation, document, anonymous, outlet, none.';
comment on column mart_series_figure.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column mart_series_figure.hedges is
  'Words that weaken or strengthen the claim, joined by commas; NULL where none.';
comment on column mart_series_figure.certainty is
  'From 0 (denied) to 1 (asserted without a hedge).';
comment on column mart_series_figure.polarity is
  'positive or negative.';
comment on column mart_series_figure.as_of_end is
  'Last day of which the figure speaks, inclusive; NULL where the text does not say.';
comment on column mart_series_figure.claim is
  'Words of the claim: the sentence without who says it and without its other claims.';
comment on column mart_series_figure.sentence is
  'Its sentence.';
comment on column mart_series_figure.char_start is
  'First character of the span, in Unicode code points of the article''s body from 0.';
comment on column mart_series_figure.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_series_figure.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_series_figure.item_uri is
  'Where the article was read.';
comment on column mart_series_figure.origin_id is
  'Article from which the text stems; the article itself where it is original or was not linked yet.';
comment on column mart_series_figure.origin_method is
  'Evidence for the origin: original, identical, near_duplicate, wire_credit; NULL where the article was not linked yet.';
comment on column mart_series_figure.is_original is
  'Whether the text is no copy: the article is its own origin, or a later capture of it.';
comment on column mart_series_figure.root_id is
  'What it rests on in the end, for counting independent tellings: the origin of the text, or of the outlet that the claim cites for the value.';
