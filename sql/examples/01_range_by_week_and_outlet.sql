-- Question 1. Between what bounds does each outlet put one quantity, week by week?
--
-- Copies are collapsed to their origin: a row tells what an outlet says on its own account, and
-- carried_by in how many articles, copies among them, that text stands.
-- Rests on: series and origins (linking).
-- Gives: a row per week, outlet and value; low and high are the bounds that the words allow, NULL
-- where they leave one open; best is one number for charts, NULL for "thousands".
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

with statement as (
  select
    *,
    count(distinct article_id) over (partition by origin_id, value_low, value_high) as carried_by,
    row_number() over (
      partition by origin_id, value_low, value_high
      order by is_original desc, told_at, figure_id
    ) as place_among_copies
  from mart_series_figure
  where series_label = getvariable('quantity') and series_role = 'level'
)
select
  told_week as week,
  outlet_name as outlet,
  value_low as low,
  value_high as high,
  value_best as best,
  approximation,
  modality,
  string_agg(distinct hedges, '; ' order by hedges) as hedges,
  string_agg(distinct source_name, '; ' order by source_name) as sources,
  max(carried_by) as carried_by,
  getvariable('quantity') as quantity
from statement
where place_among_copies = 1
group by week, outlet, low, high, best, approximation, modality
order by week nulls last, best nulls first, outlet;
