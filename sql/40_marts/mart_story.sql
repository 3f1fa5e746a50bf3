-- Grain: a story.
create view mart_story as
with telling as (
  select
    fct_story_article.story_id,
    fct_article.article_id,
    fct_article.title,
    fct_article.outlet_id,
    fct_article.published_at,
    coalesce(fct_article_origin.origin_id, fct_article.article_id) as origin_id,
    coalesce(fct_article_origin.method, 'original') = 'original' as is_original
  from fct_story_article
  join fct_article using (article_id)
  left join fct_article_origin using (article_id)
  where fct_article.is_latest_revision
),
size_of_story as (
  select
    story_id,
    arg_min(title, (not is_original, published_at is null, published_at, article_id))
      filter (title is not null) as headline,
    count(*) as article_count,
    count(distinct outlet_id) as outlet_count,
    count(distinct origin_id) as independent_count
  from telling
  group by story_id
),
quantities_of_story as (
  select story_id, count(*) as series_count
  from fct_series
  where story_id is not null
  group by story_id
)
select
  fct_story.story_id,
  fct_story.label as story_label,
  size_of_story.headline,
  fct_story.first_published_at,
  fct_story.last_published_at,
  coalesce(size_of_story.article_count, 0) as article_count,
  coalesce(size_of_story.outlet_count, 0) as outlet_count,
  coalesce(size_of_story.independent_count, 0) as independent_count,
  coalesce(quantities_of_story.series_count, 0) as series_count
from fct_story
left join size_of_story using (story_id)
left join quantities_of_story using (story_id);

comment on view mart_story is
  'Which events and affairs the news tells of, and how widely.';
comment on column mart_story.story_id is
  'The story.';
comment on column mart_story.story_label is
  'Name of the story, unique.';
comment on column mart_story.headline is
  'Headline of its earliest article that is no copy; NULL where none has one.';
comment on column mart_story.first_published_at is
  'Publication of its first article, UTC; NULL where none is known.';
comment on column mart_story.last_published_at is
  'Publication of its last article, UTC; NULL where none is known.';
comment on column mart_story.article_count is
  'Its articles, copies counted, latest revisions only.';
comment on column mart_story.outlet_count is
  'Outlets with such an article.';
comment on column mart_story.independent_count is
  'Distinct texts among them: copies count once.';
comment on column mart_story.series_count is
  'Quantities that are told in it.';
