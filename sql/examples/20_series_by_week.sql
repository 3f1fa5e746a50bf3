-- Question 20. What are the least, median and greatest value of a quantity, week by week?
--
-- Rests on: series and origins (linking). The view mart_series_week is the stable one to chart.
-- Gives: a row per week from the first to the last, NULL values in a week without a figure.
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

select
  week_start_date as week,
  value_min,
  value_median,
  value_max,
  unit,
  independent_count as origins,
  article_count as articles,
  getvariable('quantity') as quantity
from mart_series_week
where series_label = getvariable('quantity')
order by week;
