-- Question 8. Do the additional figures add up to the totals?
--
-- Rests on: series (linking).
-- Gives: a row per additional figure, the best-told quantities first: the newest level told on an
-- earlier day (by the same source, else by the same outlet, else by anybody), the increment, their
-- sum, and the level that the article gives, or the next one; adds_up is NULL where a level is
-- missing, and such rows come last.
-- Parameters: how_many.
set variable how_many = coalesce(getvariable('how_many')::integer, 100);

select
  published_at,
  outlet_name as outlet,
  level_before as before,
  increment,
  expected_level as expected,
  level_after as after,
  mart_increment.unit,
  is_consistent as adds_up,
  level_before_outlet_name as before_from,
  level_after_outlet_name as after_from,
  mart_increment.series_label as quantity
from mart_increment
join mart_series using (series_id)
order by is_consistent is null, telling_rank, published_at, outlet, increment
limit getvariable('how_many');
