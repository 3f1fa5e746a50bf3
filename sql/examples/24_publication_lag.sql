-- Question 24. How long did it take from the event to the first figure?
--
-- Rests on: series (linking), and claims that say on which day something happened.
-- Gives: a row per quantity and event day, the slowest first.
select
  series_label as quantity,
  event_start as event_day,
  first_published_at,
  lag_days,
  outlet_name as first_outlet,
  surface as first_figure,
  figure_count as figures
from mart_publication_lag
order by lag_days desc, quantity, event_day;
