-- Question 9. Who states a given figure, in which sentence, at which characters, and where?
--
-- Gives: a row per statement, oldest first; char_start and char_end count Unicode code points of
-- the article's body, so that substr(body, char_start + 1, char_end - char_start) is the surface.
-- Parameters: value and counted (counted_noun; NULL for any); by default the number of one thing,
-- from 100 on, that most independent texts state.
set variable most_told = (
  select struct_pack(value := value_point, counted := counted_noun)
  from mart_figure
  where kind = 'count' and counted_noun is not null and value_point >= 100
  group by value_point, counted_noun
  order by count(distinct origin_id) desc, count(distinct article_id) desc, value_point desc, counted_noun
  limit 1
);
set variable value_asked = coalesce(getvariable('value')::double, getvariable('most_told').value);
set variable counted_asked = case
  when getvariable('value') is null
    then coalesce(getvariable('counted'), getvariable('most_told').counted)
  else getvariable('counted')
end;

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
  series_label as quantity,
  coalesce(canonical_url, item_uri) as link
from mart_figure
where value_point = getvariable('value_asked')
  and kind <> 'date'
  and (getvariable('counted_asked') is null or counted_noun = getvariable('counted_asked'))
order by published_at nulls last, outlet, link, char_start;
