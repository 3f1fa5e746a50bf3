-- Grain: a document, with the one reading whose rows stand for it.
-- Equal bytes are read once: of the items that have them now the smallest item_uri stands,
-- of its readings the newest. Bytes that no item has any more keep their last reading.
create temp table standing_reading as
with newest_sight as (
  select item_uri, document_id
  from seen_item
  where not is_from_stored_text
  qualify row_number() over (partition by item_uri order by run_number desc) = 1
),
reading as (
  select
    document_id,
    item_uri,
    extraction_id,
    run_id,
    run_number,
    captured_at,
    exists (
      from newest_sight
      where newest_sight.item_uri = seen_item.item_uri
        and newest_sight.document_id = seen_item.document_id
    ) as is_live
  from seen_item
  where outcome in ('parsed', 'partial') and document_id is not null
)
select document_id, item_uri, extraction_id, run_id, captured_at
from reading
qualify row_number() over (
  partition by document_id order by is_live desc, item_uri, run_number desc
) = 1;
