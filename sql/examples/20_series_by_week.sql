-- Question 20. What are the least, median and greatest value of a quantity, week by week?
--
-- Rests on: series and origins (linking). The view mart_series_week is the stable one to chart.
-- Gives: a row per week from the first to the last, NULL values in a week without a figure.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank).
set variable chosen = chosen_series(getvariable('series'), getvariable('quantity'));

select
  week_start_date as week,
  value_min,
  value_median,
  value_max,
  unit,
  independent_count as origins,
  article_count as articles,
  series_label as quantity
from mart_series_week
where series_id = getvariable('chosen')
order by week;
