-- Grain: a circle of outlets that cite one another for the same number.
create view mart_citation_circle as
with recursive cited_figure as (
  select distinct
    mart_citation.article_id,
    mart_citation.outlet_id,
    mart_citation.outlet_name,
    mart_citation.cited_outlet_id,
    mart_citation.published_at,
    fct_figure.kind,
    coalesce(fct_figure.unit, '') as unit,
    fct_figure.value_point
  from mart_citation
  join fct_figure on fct_figure.claim_id = mart_citation.claim_id
  where mart_citation.cited_outlet_id <> mart_citation.outlet_id
    and fct_figure.value_point is not null
    and fct_figure.kind not in ('date', 'duration', 'ordinal')
),
path_of_citations as (
  select
    outlet_id as first_outlet_id,
    cited_outlet_id as last_outlet_id,
    [outlet_id] as outlet_ids,
    outlet_name as path,
    [article_id] as article_ids,
    published_at as first_published_at,
    published_at as last_published_at,
    kind,
    unit,
    value_point
  from cited_figure
  union all
  select
    path_of_citations.first_outlet_id,
    cited_figure.cited_outlet_id,
    list_append(outlet_ids, cited_figure.outlet_id),
    path || ' → ' || cited_figure.outlet_name,
    list_append(article_ids, cited_figure.article_id),
    least(first_published_at, cited_figure.published_at),
    greatest(last_published_at, cited_figure.published_at),
    path_of_citations.kind,
    path_of_citations.unit,
    path_of_citations.value_point
  from path_of_citations
  join cited_figure
    on cited_figure.outlet_id = path_of_citations.last_outlet_id
    and cited_figure.kind = path_of_citations.kind
    and cited_figure.unit = path_of_citations.unit
    and cited_figure.value_point = path_of_citations.value_point
  where not list_contains(outlet_ids, cited_figure.outlet_id)
    and cited_figure.outlet_id > first_outlet_id
    and len(outlet_ids) < 4
)
select
  path || ' → ' || split_part(path, ' → ', 1) as path,
  len(outlet_ids) as outlet_count,
  kind,
  nullif(unit, '') as unit,
  value_point,
  min(first_published_at) as first_published_at,
  max(last_published_at) as last_published_at,
  count(distinct article_ids) as article_count
from path_of_citations
where first_outlet_id = last_outlet_id
group by path, outlet_ids, kind, unit, value_point;

comment on view mart_citation_circle is
  'Outlets that rest on one another: each stands on the next, and the last on the first. Circles of up to four outlets.';
comment on column mart_citation_circle.path is
  'The outlets, each citing the next.';
comment on column mart_citation_circle.outlet_count is
  'Outlets in the circle.';
comment on column mart_citation_circle.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_citation_circle.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_citation_circle.value_point is
  'The number that they cite for one another, in the unit.';
comment on column mart_citation_circle.first_published_at is
  'Earliest publication in the circle, UTC.';
comment on column mart_citation_circle.last_published_at is
  'Latest publication in the circle, UTC.';
comment on column mart_citation_circle.article_count is
  'Sets of articles that close the circle.';
