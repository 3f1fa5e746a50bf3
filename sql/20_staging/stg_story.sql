-- Grain: a story; the newest linking's rows, typed.
create temp table lake_story (
  story_id varchar,
  label varchar,
  first_published_at timestamp,
  last_published_at timestamp
);

create temp view stg_story as
from lake_story;

create or replace temp view stg_story as
select
  story_id,
  label,
  first_published_at::timestamp as first_published_at,
  last_published_at::timestamp as last_published_at
from (
  from lake_story
  union all by name
  from read_parquet(getvariable('story_files'), union_by_name = true)
);
