-- Grain: what a run found at an input item, in any run; the lake's rows, typed.
create temp table lake_document (
  document_id varchar,
  item_uri varchar,
  container_uri varchar,
  media_type varchar,
  charset varchar,
  byte_size bigint,
  outcome varchar,
  reason varchar,
  detail varchar,
  parser varchar,
  captured_at timestamp,
  elapsed_ms bigint,
  extractor_version varchar,
  is_from_stored_text boolean,
  extraction_id varchar,
  run_id varchar
);

create temp view stg_document as
from lake_document;

create or replace temp view stg_document as
select
  document_id,
  item_uri,
  container_uri,
  media_type,
  charset,
  byte_size::bigint as byte_size,
  outcome,
  reason,
  detail,
  parser,
  captured_at::timestamp as captured_at,
  elapsed_ms::bigint as elapsed_ms,
  extractor_version,
  coalesce(is_from_stored_text, false) as is_from_stored_text,
  extraction_id,
  run_id
from (
  from lake_document
  union all by name
  from read_parquet(getvariable('document_files'), union_by_name = true)
);
