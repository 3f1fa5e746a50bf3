-- Grain: an article in a story; the newest linking's rows, typed.
create temp table lake_story_article (
  story_id varchar,
  article_id varchar,
  similarity double,
  terms varchar[]
);

create temp view stg_story_article as
from lake_story_article;

create or replace temp view stg_story_article as
select
  story_id,
  article_id,
  similarity::double as similarity,
  terms
from (
  from lake_story_article
  union all by name
  from read_parquet(getvariable('story_article_files'), union_by_name = true)
);
