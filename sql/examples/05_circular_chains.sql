-- Question 5. Which outlets cite one another in a circle for the same number?
--
-- Rests on: citations (linking). Circles of up to four outlets.
-- Gives: a row per circle and number, the shortest circles first; where more than most_days lie
-- between first and last the number is the same by chance.
-- Parameters: most_days.
set variable most_days = coalesce(getvariable('most_days')::integer, 60);

select
  path,
  value_point as value,
  unit,
  first_published_at,
  last_published_at
from mart_citation_circle
where coalesce(date_diff('day', first_published_at, last_published_at), 0)
  <= getvariable('most_days')
order by outlet_count, article_count desc, path, value;
