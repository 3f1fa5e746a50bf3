-- Grain: an outlet, a language and a media type.
create view mart_coverage as
with claims_of_article as (
  select article_id, count(*) as claim_count
  from fct_claim
  group by article_id
),
figures_of_article as (
  select article_id, count(*) as figure_count
  from fct_figure
  group by article_id
)
select
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id, '(unknown)') as outlet_name,
  fct_article.language,
  fct_document.media_type,
  count(*) as article_count,
  sum(fct_article.word_count)::bigint as word_count,
  sum(coalesce(claim_count, 0))::bigint as claim_count,
  sum(coalesce(figure_count, 0))::bigint as figure_count,
  min(fct_article.published_at) as first_published_at,
  max(fct_article.published_at) as last_published_at
from fct_article
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join fct_document on fct_document.item_uri = fct_article.item_uri
left join claims_of_article on claims_of_article.article_id = fct_article.article_id
left join figures_of_article on figures_of_article.article_id = fct_article.article_id
group by all;

comment on view mart_coverage is
  'What the warehouse holds: articles, claims and figures by outlet, language and file type.';
comment on column mart_coverage.outlet_id is
  'The outlet; NULL for articles without one.';
comment on column mart_coverage.outlet_name is
  'Name of the outlet.';
comment on column mart_coverage.language is
  'Language of the text, BCP 47; NULL where unknown.';
comment on column mart_coverage.media_type is
  'Media type found from the bytes; NULL where none was found.';
comment on column mart_coverage.article_count is
  'Articles, every capture counted.';
comment on column mart_coverage.word_count is
  'Words in their bodies.';
comment on column mart_coverage.claim_count is
  'Claims.';
comment on column mart_coverage.figure_count is
  'Figures, dates among them.';
comment on column mart_coverage.first_published_at is
  'Earliest publication, UTC; NULL where none is known.';
comment on column mart_coverage.last_published_at is
  'Latest publication, UTC; NULL where none is known.';
