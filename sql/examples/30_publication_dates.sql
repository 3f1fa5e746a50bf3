-- Question 30. Where do publication dates come from, and where are they missing?
--
-- Gives: a row per outlet, rule and precision; a NULL rule stands for articles without a date.
select
  outlet_name as outlet,
  coalesce(published_method, '(no date found)') as rule,
  published_precision as precision,
  article_count as articles,
  round(100 * share_of_outlet, 1) as percent_of_outlet
from mart_publication_date
order by published_method is not null, outlet, articles desc, rule;
