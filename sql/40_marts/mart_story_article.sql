-- Grain: an article in a story.
create view mart_story_article as
with figures_of_article as (
  select article_id, count(*) as figure_count
  from fct_figure
  where kind <> 'date'
  group by article_id
)
select
  fct_story_article.story_id,
  fct_story.label as story_label,
  fct_story_article.article_id,
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id) as outlet_name,
  fct_article.published_at,
  fct_article.title,
  fct_article.canonical_url,
  fct_article.item_uri,
  fct_article.is_latest_revision,
  fct_story_article.similarity,
  nullif(array_to_string(fct_story_article.terms, ', '), '') as terms,
  coalesce(figures_of_article.figure_count, 0) as figure_count,
  coalesce(fct_article_origin.origin_id, fct_article.article_id) as origin_id,
  coalesce(fct_article_origin.method, 'original') = 'original' as is_original
from fct_story_article
join fct_story on fct_story.story_id = fct_story_article.story_id
join fct_article on fct_article.article_id = fct_story_article.article_id
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join figures_of_article on figures_of_article.article_id = fct_story_article.article_id
left join fct_article_origin on fct_article_origin.article_id = fct_story_article.article_id;

comment on view mart_story_article is
  'The articles of every story, and what ties each to it. Earlier revisions are rows too: keep is_latest_revision to count each page once.';
comment on column mart_story_article.story_id is
  'The story.';
comment on column mart_story_article.story_label is
  'Name of the story.';
comment on column mart_story_article.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_story_article.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_story_article.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_story_article.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_story_article.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_story_article.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_story_article.item_uri is
  'Where the article was read.';
comment on column mart_story_article.is_latest_revision is
  'Whether no later capture of the address is known.';
comment on column mart_story_article.similarity is
  'Mean likeness to the story''s other articles, from 0 to 1.';
comment on column mart_story_article.terms is
  'Names and words that it shares with them, the weightiest first, joined by commas; NULL where none is told.';
comment on column mart_story_article.figure_count is
  'Figures in the article, dates left out.';
comment on column mart_story_article.origin_id is
  'Article from which the text stems; the article itself where it is original or was not linked yet.';
comment on column mart_story_article.is_original is
  'Whether the text is no copy: the article is its own origin, or a later capture of it.';
