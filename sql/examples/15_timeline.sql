-- Question 15. How did one quantity go over time, in whose words?
--
-- The time is that of which a figure speaks where the text says it, else that of publication.
-- Rests on: series and origins (linking).
-- Gives: a row per statement that is no copy, in the order of time, with quote and link.
-- Parameters: quantity, a series_label of mart_series; by default the one with most independent
-- origins.
set variable quantity = coalesce(
  getvariable('quantity'),
  (
    select series_label
    from mart_series
    order by independent_count desc, figure_count desc, series_label
    limit 1
  )
);

select
  coalesce(as_of_end, told_date) as day,
  case when as_of_end is not null then 'as of' else 'published' end as day_is,
  surface as figure,
  series_role as role,
  modality,
  source_name as source,
  outlet_name as outlet,
  sentence as quote,
  coalesce(canonical_url, item_uri) as link
from mart_series_figure
where series_label = getvariable('quantity')
  and is_original
order by day nulls last, told_at, outlet, char_start;
