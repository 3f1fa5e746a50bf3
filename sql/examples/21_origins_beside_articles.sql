-- Question 21. How many independent sources stand behind the articles of each month?
--
-- Rests on: origins (linking).
-- Gives: a row per month; percent_independent is 100 where nothing is copied.
select
  month_start_date as month,
  article_count as articles,
  origin_count as independent,
  outlet_count as outlets,
  figure_count as figures,
  round(100 * origin_share, 1) as percent_independent
from mart_month
order by month;
