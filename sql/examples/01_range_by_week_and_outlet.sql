-- Question 1. Between what bounds does each outlet put one quantity, week by week?
--
-- Copies are collapsed to their origin: a row tells what an outlet says on its own account, and
-- carried_by in how many articles, copies among them, that text stands.
-- Rests on: series and origins (linking).
-- Gives: a row per week, outlet and value; low and high are the bounds that the words allow, NULL
-- where they leave one open; best is one number for charts, NULL for "thousands"; confidence is how
-- surely it belongs to the quantity.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank); least_confidence, from 0 to 1.
set variable chosen = chosen_series(getvariable('series'), getvariable('quantity'));
set variable least_confidence = coalesce(getvariable('least_confidence')::double, 0);

with statement as (
  select
    *,
    count(distinct article_id) over (partition by origin_id, value_low, value_high) as carried_by,
    row_number() over (
      partition by origin_id, value_low, value_high
      order by is_original desc, told_at, figure_id
    ) as place_among_copies
  from mart_series_figure
  where series_id = getvariable('chosen')
    and series_role = 'level'
    and series_confidence >= getvariable('least_confidence')
)
select
  told_week as week,
  outlet_name as outlet,
  value_low as low,
  value_high as high,
  value_best as best,
  unit,
  approximation,
  modality,
  string_agg(distinct hedges, '; ' order by hedges) as hedges,
  string_agg(distinct source_name, '; ' order by source_name) as sources,
  max(carried_by) as carried_by,
  round(max(series_confidence), 2) as confidence,
  any_value(series_label) as quantity
from statement
where place_among_copies = 1
group by week, outlet, low, high, best, unit, approximation, modality
order by week nulls last, best nulls first, outlet;
