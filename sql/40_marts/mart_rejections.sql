-- Grain: an input item that was rejected or read in part.
create view mart_rejections as
select
  item_uri,
  content_outcome,
  reason,
  detail,
  media_type,
  parser,
  extractor_version,
  byte_size,
  content_run_id
from fct_document
where content_outcome in ('rejected', 'partial');

comment on view mart_rejections is
  'What could not be read, and why: the list to run again once a parser is better.';
comment on column mart_rejections.item_uri is
  'Where the item stands; a member''s is its container''s, then !/, then its name.';
comment on column mart_rejections.content_outcome is
  'rejected or partial.';
comment on column mart_rejections.reason is
  'Why the outcome is not a plain parsed, from a closed list; NULL otherwise.';
comment on column mart_rejections.detail is
  'One line for a person about the reason; NULL where there is nothing to add.';
comment on column mart_rejections.media_type is
  'Media type found from the bytes; NULL where none was found.';
comment on column mart_rejections.parser is
  'Name and version of what read the item.';
comment on column mart_rejections.extractor_version is
  'Version of the extractor that made the row.';
comment on column mart_rejections.byte_size is
  'Size of the item in bytes.';
comment on column mart_rejections.content_run_id is
  'The run that tried to read it.';
