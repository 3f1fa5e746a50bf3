-- Grain: an article and the origin of its text; the newest linking's rows, typed.
create temp table lake_article_origin (
  article_id varchar,
  origin_id varchar,
  method varchar,
  similarity double
);

create temp view stg_article_origin as
from lake_article_origin;

create or replace temp view stg_article_origin as
select
  article_id,
  origin_id,
  method,
  similarity::double as similarity
from (
  from lake_article_origin
  union all by name
  from read_parquet(getvariable('article_origin_files'), union_by_name = true)
);
