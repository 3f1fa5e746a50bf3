-- Question 3. Who published a figure first, who repeats it, and through whom?
--
-- Rests on: series, origins and citations (linking).
-- Gives: a row per article that tells the value, the earliest first; text_from is the outlet whose
-- text it carries, cites what it rests on, both NULL where it stands alone.
-- Parameters: quantity, a series_label of mart_series; by default the one with most independent
-- origins; value, in its unit; by default the value that most outlets tell.
set variable quantity = coalesce(
  getvariable('quantity'),
  (
    select series_label
    from mart_series
    order by independent_count desc, figure_count desc, series_label
    limit 1
  )
);

set variable value = coalesce(
  getvariable('value')::double,
  (
    select value_low
    from mart_first_report
    where series_label = getvariable('quantity') and value_low is not null
    order by outlet_count desc, first_published_at
    limit 1
  )
);

with teller as (
  select *
  from mart_figure
  where series_label = getvariable('quantity')
    and is_latest_revision
    and getvariable('value') in (value_point, value_low, value_high)
  qualify row_number() over (partition by article_id order by char_start) = 1
),
citation_of_article as (
  select article_id, string_agg(distinct cited_name, '; ' order by cited_name) as cites
  from mart_citation
  group by article_id
)
select
  teller.published_at,
  teller.outlet_name as outlet,
  teller.surface as figure,
  teller.modality,
  teller.source_name as source,
  case when not teller.is_original then origin.outlet_name end as text_from,
  case when not teller.is_original then teller.origin_method end as how,
  citation_of_article.cites,
  coalesce(teller.canonical_url, teller.item_uri) as link
from teller
left join citation_of_article using (article_id)
left join (
  select distinct article_id, outlet_name
  from mart_figure
) as origin on origin.article_id = teller.origin_id
order by teller.published_at nulls last, outlet;
