-- Question 2. What did the outlets say of one quantity, as it was known on a given day?
--
-- The table macro known_by(day) gives the figures that a reader could know at the end of that day,
-- an article that was changed later with the text that it had then.
-- Rests on: series and origins (linking).
-- Gives: a row per outlet and value, the newest first.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank); known_on, a day as YYYY-MM-DD; by default the middle
-- of the time in which the quantity was told.
set variable chosen = chosen_series(getvariable('series'), getvariable('quantity'));

set variable day_asked = coalesce(
  getvariable('known_on')::date,
  (
    select
      first_published_at::date
      + ((last_published_at::date - first_published_at::date) // 2)::integer
    from mart_series
    where series_id = getvariable('chosen')
  )
);

with statement as (
  select
    *,
    row_number() over (
      partition by origin_id, value_low, value_high
      order by is_original desc, published_at, figure_id
    ) as place_among_copies
  from known_by(getvariable('day_asked'))
  where series_id = getvariable('chosen') and series_role = 'level'
)
select
  getvariable('day_asked') as known_on,
  coalesce(valid_from, published_at) as known_from,
  outlet_name as outlet,
  value_low as low,
  value_high as high,
  value_best as best,
  unit,
  modality,
  hedges,
  source_name as source,
  round(series_confidence, 2) as confidence,
  series_label as quantity
from statement
where place_among_copies = 1
order by known_from desc, outlet, best;
