-- Question 28. Which documents are the slowest, the largest, and without text?
--
-- Gives: the first how_many rows of each list.
-- Parameters: how_many.
set variable how_many = coalesce(getvariable('how_many')::integer, 5);

with slowest as (
  select 'slowest' as list, *, row_number() over (order by elapsed_ms desc, item_uri) as place
  from mart_document
  where elapsed_ms is not null
),
largest as (
  select 'largest' as list, *, row_number() over (order by byte_size desc, item_uri) as place
  from mart_document
  where byte_size is not null
),
without_text as (
  select 'without text' as list, *, row_number() over (order by byte_size desc, item_uri) as place
  from mart_document
  where reason in ('empty', 'empty_text') or word_count = 0
)
select list, place, item_uri, media_type, byte_size as bytes, elapsed_ms, word_count as words, reason
from (
  from slowest
  union all
  from largest
  union all
  from without_text
)
where place <= getvariable('how_many')
order by list, place;
