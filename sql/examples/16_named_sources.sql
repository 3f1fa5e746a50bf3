-- Question 16. Which named sources gave figures, how often, and on the high or the low side?
--
-- Rests on: series (linking) for the sides: higher and lower compare with the median of the series;
-- without a series they are 0 and times_median is NULL.
-- Gives: a row per named source with at least least_figures figures, first those that can be
-- compared most often; times_median is 2 for a source whose figures are on average twice the median
-- of their series.
-- Parameters: least_figures; how_many.
set variable least_figures = coalesce(getvariable('least_figures')::integer, 2);
set variable how_many = coalesce(getvariable('how_many')::integer, 100);

select
  source_name as source,
  attribution_kind as kind,
  figure_count as figures,
  article_count as articles,
  outlet_count as outlets,
  higher_count as higher,
  lower_count as lower,
  round(exp(log_ratio_to_median), 2) as times_median,
  first_published_at::date as first_day,
  last_published_at::date as last_day
from mart_named_sources
where figure_count >= getvariable('least_figures')
order by higher_count + lower_count desc, figures desc, articles desc, source
limit getvariable('how_many');
