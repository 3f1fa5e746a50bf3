-- Question 3. Who published a figure first, who repeats it, and through whom?
--
-- Rests on: series, origins and citations (linking).
-- Gives: a row per article that tells the value, the earliest first; text_from is the outlet whose
-- text it carries, cites what it rests on, both NULL where it stands alone.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank); value, in its unit; by default the value that most
-- outlets tell.
set variable chosen = chosen_series(getvariable('series'), getvariable('quantity'));

set variable value_asked = coalesce(
  getvariable('value')::double,
  (
    select coalesce(value_low, value_high)
    from mart_first_report
    where series_id = getvariable('chosen')
    order by outlet_count desc, first_published_at, value_low
    limit 1
  )
);

with teller as (
  select *
  from mart_series_figure
  where series_id = getvariable('chosen')
    and getvariable('value_asked') in (value_best, value_low, value_high)
  qualify row_number() over (partition by article_id order by char_start) = 1
),
citation_of_article as (
  select article_id, string_agg(distinct cited_name, '; ' order by cited_name) as cites
  from mart_citation
  semi join teller using (article_id)
  group by article_id
),
outlet_of_article as (
  select distinct article_id, outlet_name
  from mart_figure
  where article_id in (select origin_id from teller)
)
select
  teller.told_at,
  teller.outlet_name as outlet,
  teller.surface as figure,
  teller.modality,
  teller.source_name as source,
  case when not teller.is_original then outlet_of_article.outlet_name end as text_from,
  case when not teller.is_original then teller.origin_method end as how,
  citation_of_article.cites,
  teller.series_label as quantity,
  coalesce(teller.canonical_url, teller.item_uri) as link
from teller
left join citation_of_article on citation_of_article.article_id = teller.article_id
left join outlet_of_article on outlet_of_article.article_id = teller.origin_id
order by teller.told_at nulls last, outlet, link;
