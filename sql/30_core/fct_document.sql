-- Grain: an input item (a file, or a member of a container) in the newest run that saw it.
create table fct_document (
  item_uri varchar,
  document_id varchar,
  container_uri varchar,
  media_type varchar,
  charset varchar,
  byte_size bigint,
  outcome varchar not null,
  content_outcome varchar not null,
  reason varchar,
  detail varchar,
  duplicate_of_uri varchar,
  parser varchar,
  captured_at timestamp,
  elapsed_ms bigint,
  extractor_version varchar,
  first_run_id varchar,
  content_run_id varchar,
  removed_run_id varchar,
  run_id varchar not null
);

insert into fct_document by name
with newest_sight as (
  select *, first_value(run_id) over (partition by item_uri order by run_number) as first_run_id
  from seen_item
  where not is_from_stored_text
  qualify row_number() over (partition by item_uri order by run_number desc) = 1
),
newest_reading as (
  select *
  from seen_item
  where outcome <> 'unchanged'
  qualify row_number() over (partition by item_uri, document_id order by run_number desc) = 1
),
item as (
  select
    newest_sight.item_uri,
    newest_sight.document_id,
    newest_sight.outcome as sight_outcome,
    newest_sight.run_id,
    newest_sight.first_run_id,
    coalesce(newest_sight.container_uri, newest_reading.container_uri) as container_uri,
    coalesce(newest_reading.byte_size, newest_sight.byte_size) as byte_size,
    newest_reading.media_type,
    newest_reading.charset,
    newest_reading.outcome as reading_outcome,
    newest_reading.reason,
    newest_reading.detail,
    newest_reading.parser,
    newest_reading.captured_at,
    newest_reading.elapsed_ms,
    newest_reading.extractor_version,
    newest_reading.run_id as content_run_id
  from newest_sight
  left join newest_reading
    on newest_reading.item_uri = newest_sight.item_uri
    and newest_reading.document_id is not distinct from newest_sight.document_id
),
item_with_standing as (
  select
    item.*,
    case
      when reading_outcome in ('parsed', 'partial') and standing_reading.item_uri <> item.item_uri
        then standing_reading.item_uri
    end as duplicate_of_uri
  from item
  left join standing_reading using (document_id)
),
-- A later run that listed the item's folder, or unpacked its container anew, would have seen it.
missed_item as (
  select newest_sight.item_uri, listing.run_id, listing.started_at
  from newest_sight
  join (select run_id, started_at, unnest(folders) as folder from stg_run) as listing
    on listing.started_at > newest_sight.started_at
    and starts_with(newest_sight.item_uri, listing.folder || '/')
  union all
  select newest_sight.item_uri, container.run_id, container.started_at
  from newest_sight
  join newest_sight as container
    on container.item_uri = newest_sight.container_uri
    and container.started_at > newest_sight.started_at
),
removal as (
  select item_uri, arg_min(run_id, started_at) as removed_run_id
  from missed_item
  group by item_uri
)
select
  item_uri,
  document_id,
  container_uri,
  media_type,
  charset,
  byte_size,
  case
    when sight_outcome = 'unchanged' then 'unchanged'
    when duplicate_of_uri is not null then 'duplicate'
    else sight_outcome
  end as outcome,
  case
    when duplicate_of_uri is not null then 'duplicate'
    else coalesce(reading_outcome, sight_outcome)
  end as content_outcome,
  reason,
  detail,
  duplicate_of_uri,
  parser,
  captured_at,
  elapsed_ms,
  extractor_version,
  first_run_id,
  content_run_id,
  removed_run_id,
  run_id
from item_with_standing
left join removal using (item_uri);

-- Built at once, a key costs half of what it costs row by row.
alter table fct_document add primary key (item_uri);

comment on table fct_document is
  'Every input item and what became of it, whatever that was.';
comment on column fct_document.item_uri is
  'Where the item stands; a member''s is its container''s, then !/, then its name.';
comment on column fct_document.document_id is
  'SHA-256 of the item''s bytes, 64 hex digits; NULL where the bytes were never had.';
comment on column fct_document.container_uri is
  'The container that the item is a member of; NULL for a plain file.';
comment on column fct_document.media_type is
  'Media type found from the bytes; NULL where none was found.';
comment on column fct_document.charset is
  'Charset the text was decoded with; NULL for what is not text.';
comment on column fct_document.byte_size is
  'Size of the item in bytes.';
comment on column fct_document.outcome is
  'What became of it in that run: parsed, partial, rejected, duplicate, unchanged.';
comment on column fct_document.content_outcome is
  'What became of its bytes when they were read: parsed, partial, rejected, duplicate; unlike outcome never unchanged.';
comment on column fct_document.reason is
  'Why the outcome is not a plain parsed, from a closed list; NULL otherwise.';
comment on column fct_document.detail is
  'One line for a person about the reason; NULL where there is nothing to add.';
comment on column fct_document.duplicate_of_uri is
  'The item with the same bytes whose rows stand for both; NULL where the item stands for itself.';
comment on column fct_document.parser is
  'Name and version of what read the item.';
comment on column fct_document.captured_at is
  'When a web archive or a mail says that the item was had, UTC; NULL where nothing says it.';
comment on column fct_document.elapsed_ms is
  'Wall time spent on the item in the run that read it, in milliseconds.';
comment on column fct_document.extractor_version is
  'Version of the extractor that made the row.';
comment on column fct_document.first_run_id is
  'The first run that saw the item.';
comment on column fct_document.content_run_id is
  'The run that read the bytes; NULL where none did.';
comment on column fct_document.removed_run_id is
  'The first later run that listed its folder or read its container and did not find it; NULL while it stands. Its rows are kept.';
comment on column fct_document.run_id is
  'The newest run that saw the item.';
