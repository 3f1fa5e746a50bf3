-- Question 8. Do the additional figures add up to the totals?
--
-- Rests on: series (linking).
-- Gives: a row per additional figure: the newest level told on an earlier day (by the same source, else
-- by the same outlet, else by anybody), the increment, their sum, and the level that the article gives;
-- adds_up is NULL where a level is missing.
select
  published_at,
  outlet_name as outlet,
  level_before as before,
  increment,
  expected_level as expected,
  level_after as after,
  is_consistent as adds_up,
  level_before_outlet_name as before_from,
  level_after_outlet_name as after_from,
  series_label as quantity
from mart_increment
order by published_at, outlet, increment;
