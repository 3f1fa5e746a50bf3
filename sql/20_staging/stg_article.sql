-- Grain: a reading of an article, in any run; the lake's rows, typed.
create temp table lake_article (
  article_id varchar,
  document_id varchar,
  item_uri varchar,
  title varchar,
  title_method varchar,
  subtitle varchar,
  subtitle_method varchar,
  authors varchar[],
  author_method varchar,
  outlet_id varchar,
  outlet_name varchar,
  outlet_domain varchar,
  outlet_country varchar,
  canonical_url varchar,
  published_at timestamp,
  published_precision varchar,
  published_offset varchar,
  published_method varchar,
  modified_at timestamp,
  language varchar,
  description varchar,
  section varchar,
  tags varchar[],
  body varchar,
  block_kinds varchar[],
  word_count integer,
  body_method varchar,
  flags varchar[],
  extraction_id varchar,
  run_id varchar
);

create temp view stg_article as
from lake_article;

create or replace temp view stg_article as
select
  article_id,
  document_id,
  item_uri,
  title,
  title_method,
  subtitle,
  subtitle_method,
  authors,
  author_method,
  outlet_id,
  outlet_name,
  outlet_domain,
  outlet_country,
  canonical_url,
  published_at::timestamp as published_at,
  published_precision,
  published_offset,
  published_method,
  modified_at::timestamp as modified_at,
  language,
  description,
  section,
  tags,
  body,
  block_kinds,
  word_count::integer as word_count,
  body_method,
  flags,
  extraction_id,
  run_id
from (
  from lake_article
  union all by name
  from read_parquet(getvariable('article_files'), union_by_name = true)
);
