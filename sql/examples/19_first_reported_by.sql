-- Question 19. Which figures did a given outlet report first?
--
-- Rests on: series (linking).
-- Gives: a row per value of a series that the outlet told before all others, the most followed
-- first; followed_by counts the outlets that told it later.
-- Parameters: outlet, an outlet_name; by default the one with most such figures that others
-- followed; how_many.
set variable how_many = coalesce(getvariable('how_many')::integer, 100);
set variable outlet_asked = coalesce(
  getvariable('outlet'),
  (
    select outlet_name
    from mart_first_report
    where outlet_name is not null
    group by outlet_name
    order by count(*) filter (outlet_count > 1) desc, count(*) desc, outlet_name
    limit 1
  )
);

select
  first_published_at,
  outlet_name as outlet,
  surface as figure,
  source_name as source,
  modality,
  outlet_count - 1 as followed_by,
  series_label as quantity,
  link
from mart_first_report
where outlet_name = getvariable('outlet_asked')
order by followed_by desc, first_published_at nulls last, quantity, figure
limit getvariable('how_many');
