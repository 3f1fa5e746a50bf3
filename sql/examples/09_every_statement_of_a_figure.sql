-- Question 9. Who states a given figure, in which sentence, at which characters, and where?
--
-- Gives: a row per statement, oldest first; char_start and char_end count Unicode code points of
-- the article's body, so that substr(body, char_start + 1, char_end - char_start) is the surface.
-- Parameters: value and counted (counted_noun; NULL for any); by default the value that most
-- articles state.
set variable value = coalesce(
  getvariable('value')::double,
  (
    select value_point
    from mart_figure
    where kind = 'count' and counted_noun is not null and value_point >= 100
    group by value_point
    order by count(distinct article_id) desc, value_point desc
    limit 1
  )
);
set variable counted = getvariable('counted');

select
  published_at,
  outlet_name as outlet,
  surface,
  source_name as speaker,
  modality,
  hedges,
  sentence,
  char_start,
  char_end,
  coalesce(canonical_url, item_uri) as link
from mart_figure
where value_point = getvariable('value')
  and kind <> 'date'
  and (getvariable('counted') is null or counted_noun = getvariable('counted'))
order by published_at nulls last, outlet, char_start;
