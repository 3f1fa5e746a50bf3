-- Grain: an outlet, a rule and a precision.
create view mart_publication_date as
select
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id, '(unknown)') as outlet_name,
  fct_article.published_method,
  fct_article.published_precision,
  count(*) as article_count,
  count(*) / sum(count(*)) over (partition by fct_article.outlet_id) as share_of_outlet
from fct_article
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
group by
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id, '(unknown)'),
  fct_article.published_method,
  fct_article.published_precision;

comment on view mart_publication_date is
  'Where publication dates come from, and where they are missing.';
comment on column mart_publication_date.outlet_id is
  'The outlet; NULL for articles without one.';
comment on column mart_publication_date.outlet_name is
  'Name of the outlet.';
comment on column mart_publication_date.published_method is
  'Rule that gave the date; NULL for articles without one.';
comment on column mart_publication_date.published_precision is
  'How finely the date is known; NULL for articles without one.';
comment on column mart_publication_date.article_count is
  'Articles.';
comment on column mart_publication_date.share_of_outlet is
  'Share of the outlet''s articles, 0 to 1.';
