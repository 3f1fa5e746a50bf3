-- Grain: a figure that differs between two captures of one address.
create view mart_revision_change as
with told as (
  select
    *,
    row_number() over (
      partition by article_id, kind, unit, counted_noun, value_low, value_high
      order by char_start
    ) as place_among_equals
  from mart_figure
  where kind <> 'date' and canonical_url is not null and restates_claim_id is null
),
pair_of_captures as (
  select
    earlier.article_id as earlier_article_id,
    later.article_id as later_article_id,
    later.canonical_url,
    later.title,
    later.revision,
    later.valid_from as changed_at
  from fct_article as later
  join fct_article as earlier
    on earlier.canonical_url = later.canonical_url and earlier.revision = later.revision - 1
),
dropped as (
  select
    pair_of_captures.*,
    told.kind, told.unit, told.counted_noun, told.surface, told.value_best, told.sentence,
    told.outlet_name,
    row_number() over (
      partition by later_article_id, told.kind, told.unit, told.counted_noun order by told.char_start
    ) as place
  from pair_of_captures
  join told on told.article_id = earlier_article_id
  anti join told as kept
    on kept.article_id = later_article_id
    and kept.kind = told.kind
    and kept.unit is not distinct from told.unit
    and kept.counted_noun is not distinct from told.counted_noun
    and kept.value_low is not distinct from told.value_low
    and kept.value_high is not distinct from told.value_high
    and kept.place_among_equals = told.place_among_equals
),
added as (
  select
    pair_of_captures.*,
    told.kind, told.unit, told.counted_noun, told.surface, told.value_best, told.sentence,
    told.outlet_name,
    row_number() over (
      partition by later_article_id, told.kind, told.unit, told.counted_noun order by told.char_start
    ) as place
  from pair_of_captures
  join told on told.article_id = later_article_id
  anti join told as kept
    on kept.article_id = earlier_article_id
    and kept.kind = told.kind
    and kept.unit is not distinct from told.unit
    and kept.counted_noun is not distinct from told.counted_noun
    and kept.value_low is not distinct from told.value_low
    and kept.value_high is not distinct from told.value_high
    and kept.place_among_equals = told.place_among_equals
)
select
  coalesce(added.canonical_url, dropped.canonical_url) as canonical_url,
  coalesce(added.outlet_name, dropped.outlet_name) as outlet_name,
  coalesce(added.title, dropped.title) as title,
  coalesce(added.revision, dropped.revision) as revision,
  coalesce(added.changed_at, dropped.changed_at) as changed_at,
  case
    when dropped.place is null then 'added'
    when added.place is null then 'dropped'
    else 'altered'
  end as change,
  coalesce(added.kind, dropped.kind) as kind,
  coalesce(added.unit, dropped.unit) as unit,
  coalesce(added.counted_noun, dropped.counted_noun) as counted_noun,
  dropped.surface as from_surface,
  dropped.value_best as from_value,
  added.surface as to_surface,
  added.value_best as to_value,
  dropped.sentence as from_sentence,
  added.sentence as to_sentence
from dropped
full join added
  on added.later_article_id = dropped.later_article_id
  and added.kind = dropped.kind
  and added.unit is not distinct from dropped.unit
  and added.counted_noun is not distinct from dropped.counted_noun
  and added.place = dropped.place;

comment on view mart_revision_change is
  'What changed between captures: figures added, dropped and altered.';
comment on column mart_revision_change.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_revision_change.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_revision_change.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_revision_change.revision is
  'Number of the later capture.';
comment on column mart_revision_change.changed_at is
  'From when readers could read the later capture, UTC; NULL where unknown.';
comment on column mart_revision_change.change is
  'added, dropped or altered; altered pairs figures of the same kind, unit and counted noun in the order of the text.';
comment on column mart_revision_change.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_revision_change.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_revision_change.counted_noun is
  'Head of what is counted, lower case; NULL where none was found.';
comment on column mart_revision_change.from_surface is
  'The figure in the earlier capture; NULL where it is added.';
comment on column mart_revision_change.from_value is
  'Its one number, in the unit; NULL where it is added.';
comment on column mart_revision_change.to_surface is
  'The figure in the later capture; NULL where it is dropped.';
comment on column mart_revision_change.to_value is
  'Its one number, in the unit; NULL where it is dropped.';
comment on column mart_revision_change.from_sentence is
  'The earlier sentence; NULL where it is added.';
comment on column mart_revision_change.to_sentence is
  'The later sentence; NULL where it is dropped.';
