-- Question 26. What was rejected or read in part, why, and by which parser?
--
-- Gives: a row per reason, parser and media type, with items to run again once the parser is
-- better; set list_items to true for a row per item.
-- Parameters: list_items (true or false).
set variable list_items = coalesce(getvariable('list_items')::boolean, false);

select
  content_outcome as outcome,
  reason,
  parser,
  extractor_version,
  media_type,
  count(*) as items,
  sum(byte_size)::bigint as bytes,
  min(item_uri) as first_item,
  min(detail) as detail
from mart_rejections
group by
  content_outcome,
  reason,
  parser,
  extractor_version,
  media_type,
  case when getvariable('list_items') then item_uri end
order by outcome desc, items desc, reason, first_item;
