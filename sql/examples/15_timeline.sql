-- Question 15. How did one quantity go over time, in whose words?
--
-- The time is that of which a figure speaks where the text says it, else that of publication.
-- Rests on: series and origins (linking).
-- Gives: a row per statement that is no copy, in the order of time, with quote and link; confidence
-- is how surely it belongs to the quantity.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank); least_confidence, from 0 to 1.
set variable chosen = chosen_series(getvariable('series'), getvariable('quantity'));
set variable least_confidence = coalesce(getvariable('least_confidence')::double, 0);

select
  coalesce(as_of_end, told_date) as day,
  case
    when as_of_end is not null then 'as of'
    when told_date is not null then 'published'
  end as day_is,
  surface as figure,
  series_role as role,
  modality,
  source_name as source,
  outlet_name as outlet,
  round(series_confidence, 2) as confidence,
  sentence as quote,
  coalesce(canonical_url, item_uri) as link,
  series_label as quantity
from mart_series_figure
where series_id = getvariable('chosen')
  and is_original
  and series_confidence >= getvariable('least_confidence')
order by day nulls last, told_at, outlet, link, char_start;
