-- Grain: a number in the text of an origin.
create view mart_independence as
with stated as (
  select *
  from mart_figure
  where is_latest_revision
    and kind not in ('date', 'duration', 'ordinal')
    and modality <> 'denied'
),
origins_of_value as (
  select
    kind, unit, counted_noun, value_low, value_high, count(distinct origin_id) as origin_count
  from stated
  group by kind, unit, counted_noun, value_low, value_high
)
select
  stated.origin_id,
  arg_min(outlet_name, (published_at, stated.article_id)) filter (is_original) as origin_outlet_name,
  arg_min(title, (published_at, stated.article_id)) filter (is_original) as origin_title,
  stated.kind,
  stated.unit,
  stated.counted_noun,
  stated.value_low,
  stated.value_high,
  min(surface) as surface,
  min(series_label) as series_label,
  count(distinct coalesce(outlet_id, article_id)) as outlet_count,
  count(distinct article_id) as article_count,
  any_value(origins_of_value.origin_count) as origin_count,
  min(published_at) as first_published_at,
  max(published_at) as last_published_at,
  string_agg(distinct outlet_name, ', ' order by outlet_name) as outlet_names
from stated
join origins_of_value
  on origins_of_value.kind = stated.kind
  and origins_of_value.unit is not distinct from stated.unit
  and origins_of_value.counted_noun is not distinct from stated.counted_noun
  and origins_of_value.value_low is not distinct from stated.value_low
  and origins_of_value.value_high is not distinct from stated.value_high
group by
  stated.origin_id,
  stated.kind,
  stated.unit,
  stated.counted_noun,
  stated.value_low,
  stated.value_high;

comment on view mart_independence is
  'How far a number travels in copies of one text: outlets that carry it, beside the origins that state it.';
comment on column mart_independence.origin_id is
  'The article from which the text stems.';
comment on column mart_independence.origin_outlet_name is
  'Outlet of the origin; NULL where unknown.';
comment on column mart_independence.origin_title is
  'Headline of the origin.';
comment on column mart_independence.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_independence.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_independence.counted_noun is
  'Head of what is counted, lower case; NULL where none was found.';
comment on column mart_independence.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and for dates.';
comment on column mart_independence.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and for dates.';
comment on column mart_independence.surface is
  'How it is written, for one.';
comment on column mart_independence.series_label is
  'Name of the series; NULL where the number is in none.';
comment on column mart_independence.outlet_count is
  'Outlets that carry the number in this text.';
comment on column mart_independence.article_count is
  'Articles that carry the number in this text.';
comment on column mart_independence.origin_count is
  'Independent origins that state the same number of the same thing.';
comment on column mart_independence.first_published_at is
  'Earliest publication, UTC.';
comment on column mart_independence.last_published_at is
  'Latest publication, UTC.';
comment on column mart_independence.outlet_names is
  'Names of these outlets.';
