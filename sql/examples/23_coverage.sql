-- Question 23. What does the warehouse hold, by outlet, language and file type?
--
-- Gives: a row per outlet, language and media type.
select
  outlet_name as outlet,
  language,
  media_type,
  article_count as articles,
  claim_count as claims,
  figure_count as figures,
  first_published_at::date as first_day,
  last_published_at::date as last_day
from mart_coverage
order by outlet, language, media_type;
