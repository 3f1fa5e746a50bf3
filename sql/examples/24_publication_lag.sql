-- Question 24. How long did it take from the event to the first figure?
--
-- Rests on: series (linking), and claims that say on which day something happened.
-- Gives: a row per quantity and event day, the best-told quantities first; a day further back than
-- most_days is history, and no event that the news was slow to tell.
-- Parameters: most_days; how_many.
set variable how_many = coalesce(getvariable('how_many')::integer, 100);
set variable most_days = coalesce(getvariable('most_days')::integer, 30);

select
  mart_publication_lag.series_label as quantity,
  event_start as event_day,
  mart_publication_lag.first_published_at,
  lag_days,
  outlet_name as first_outlet,
  surface as first_figure,
  mart_publication_lag.figure_count as figures
from mart_publication_lag
join mart_series using (series_id)
where lag_days <= getvariable('most_days')
order by telling_rank, event_day
limit getvariable('how_many');
