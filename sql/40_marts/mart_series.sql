-- Grain: a series.
create view mart_series as
with told as (
  select
    fct_series_figure.series_id,
    fct_series_figure.confidence,
    mart_figure.figure_id,
    mart_figure.article_id,
    mart_figure.outlet_id,
    coalesce(fct_figure_root.root_id, mart_figure.origin_id) as root_id,
    mart_figure.attributed_source_id,
    coalesce(mart_figure.value_low, mart_figure.value_best) * unit_factor as value_low,
    coalesce(mart_figure.value_high, mart_figure.value_best) * unit_factor as value_high,
    mart_figure.published_at
  from fct_series_figure
  join mart_figure on mart_figure.figure_id = fct_series_figure.figure_id
  left join fct_figure_root on fct_figure_root.figure_id = fct_series_figure.figure_id
  where mart_figure.is_latest_revision
),
telling as (
  select
    series_id,
    count(*) as figure_count,
    count(distinct article_id) as article_count,
    count(distinct outlet_id) as outlet_count,
    count(distinct root_id) as independent_count,
    count(distinct attributed_source_id) as source_count,
    median(confidence) as series_confidence,
    min(value_low) as value_min,
    max(value_high) as value_max,
    min(published_at) as first_published_at,
    max(published_at) as last_published_at
  from told
  group by series_id
),
level_of_origin as (
  select series_id, root_id, count(*) as figure_count, median(value_best) as value_best
  from mart_level
  group by series_id, root_id
),
spread_of_series as (
  select
    series_id,
    sum(figure_count)::bigint as level_count,
    ln(
      max(value_best) filter (value_best > 0) / min(value_best) filter (value_best > 0)
    ) as spread
  from level_of_origin
  group by series_id
)
select
  fct_series.series_id,
  fct_series.label as series_label,
  fct_series.measure,
  fct_series.of_whom,
  coalesce(dim_place.place_name, fct_series.place_code) as place_name,
  fct_series.kind,
  fct_series.unit,
  fct_series.per_unit,
  fct_series.story_id,
  fct_story.label as story_label,
  fct_series.story_id is null as is_standing,
  coalesce(telling.figure_count, 0) as figure_count,
  coalesce(telling.article_count, 0) as article_count,
  coalesce(telling.outlet_count, 0) as outlet_count,
  coalesce(telling.independent_count, 0) as independent_count,
  coalesce(telling.source_count, 0) as source_count,
  coalesce(spread_of_series.level_count, 0) as level_count,
  telling.series_confidence,
  telling.value_min,
  telling.value_max,
  spread_of_series.spread,
  row_number() over (
    order by
      -- Who agrees with all others tells little, and who is more than ten times above them tells
      -- of something else more often than not.
      case
        when telling.outlet_count >= 2 and spread_of_series.spread is not null
          then least(spread_of_series.spread, ln(10)) * telling.independent_count
      end desc nulls last,
      telling.independent_count desc nulls last,
      telling.figure_count desc nulls last,
      fct_series.label,
      fct_series.series_id
  ) as telling_rank,
  telling.first_published_at,
  telling.last_published_at
from fct_series
left join dim_place on dim_place.place_code = fct_series.place_code
left join fct_story on fct_story.story_id = fct_series.story_id
left join telling on telling.series_id = fct_series.series_id
left join spread_of_series on spread_of_series.series_id = fct_series.series_id;

comment on view mart_series is
  'What quantities the warehouse can compare, and how widely each is told: the list to choose from.';
comment on column mart_series.series_id is
  'The series.';
comment on column mart_series.series_label is
  'Name of the series, unique.';
comment on column mart_series.measure is
  'What is counted or measured, such as deaths or unemployment rate; NULL where no figure tells it.';
comment on column mart_series.of_whom is
  'Whose it is or of what, as the label says it; NULL where that is not known.';
comment on column mart_series.place_name is
  'The place; NULL where the figures name none.';
comment on column mart_series.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_series.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_series.per_unit is
  'What a rate is per; NULL where it is none.';
comment on column mart_series.story_id is
  'The story that it is told in; NULL for a standing quantity.';
comment on column mart_series.story_label is
  'Name of the story; NULL for a standing quantity.';
comment on column mart_series.is_standing is
  'Whether it comes back for years and belongs to no one story, as an unemployment rate does.';
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
comment on column mart_series.level_count is
  'Rows that it has in mart_level: levels told on a known day and not denied.';
comment on column mart_series.series_confidence is
  'How surely its figures belong to it, from 0 to 1: their median; NULL where it has none.';
comment on column mart_series.value_min is
  'Least value, in the unit; NULL where no figure has one.';
comment on column mart_series.value_max is
  'Greatest value, in the unit; NULL where no figure has one.';
comment on column mart_series.spread is
  'Natural logarithm of greatest level over least, each independent origin with its median: 0 where all agree, 0.69 for twice as much; NULL where no origin has a level above 0.';
comment on column mart_series.telling_rank is
  'Place among the series by how much a reader learns, from 1: spread, counted up to a ratio of 10, times independent origins, of those told by at least two outlets; then the others by independent origins.';
comment on column mart_series.first_published_at is
  'Earliest publication, UTC; NULL where none is known.';
comment on column mart_series.last_published_at is
  'Latest publication, UTC; NULL where none is known.';
