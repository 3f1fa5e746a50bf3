-- Question 5. Which outlets cite one another in a circle for the same number?
--
-- Rests on: citations (linking). Circles of up to four outlets.
-- Gives: a row per circle and number.
select
  path,
  value_point as value,
  unit,
  first_published_at,
  last_published_at
from mart_citation_circle
order by outlet_count, path, value;
