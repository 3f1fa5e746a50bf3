-- Question 24. How long did it take from the event to the first figure?
--
-- Rests on: series (linking), and claims that say on which day something happened.
-- Gives: a row per quantity and event day, the slowest first; a day further back than most_days is
-- history, and no event that the news was slow to tell.
-- Parameters: most_days.
set variable most_days = coalesce(getvariable('most_days')::integer, 30);

select
  series_label as quantity,
  event_start as event_day,
  first_published_at,
  lag_days,
  outlet_name as first_outlet,
  surface as first_figure,
  figure_count as figures
from mart_publication_lag
where lag_days <= getvariable('most_days')
order by lag_days desc, quantity, event_day;
