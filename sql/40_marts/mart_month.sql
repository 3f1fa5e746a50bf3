-- Grain: a month of publication.
create view mart_month as
with figures_of_article as (
  select article_id, count(*) as figure_count
  from fct_figure
  group by article_id
)
select
  date_trunc('month', published_at)::date as month_start_date,
  count(*) as article_count,
  count(distinct coalesce(origin_id, article_id)) as origin_count,
  count(distinct outlet_id) as outlet_count,
  sum(coalesce(figure_count, 0))::bigint as figure_count,
  count(distinct coalesce(origin_id, article_id)) / count(*) as origin_share
from fct_article
left join fct_article_origin using (article_id)
left join figures_of_article using (article_id)
where is_latest_revision
  and published_precision in ('second', 'minute', 'hour', 'day', 'week', 'month')
group by date_trunc('month', published_at)::date;

comment on view mart_month is
  'Articles beside the independent origins that they go back to.';
comment on column mart_month.month_start_date is
  'First day of the month.';
comment on column mart_month.article_count is
  'Articles published in it, copies counted, latest revisions only.';
comment on column mart_month.origin_count is
  'Distinct origins of their texts.';
comment on column mart_month.outlet_count is
  'Outlets with such an article.';
comment on column mart_month.figure_count is
  'Figures in these articles.';
comment on column mart_month.origin_share is
  'Origins over articles: 1 where nothing is copied.';
