-- Grain: an input item.
create view mart_document as
with claims_of_article as (
  select article_id, count(*) as claim_count
  from fct_claim
  group by article_id
),
figures_of_article as (
  select article_id, count(*) as figure_count
  from fct_figure
  group by article_id
)
select
  fct_document.item_uri,
  fct_document.media_type,
  fct_document.byte_size,
  fct_document.elapsed_ms,
  fct_document.outcome,
  fct_document.content_outcome,
  fct_document.reason,
  fct_document.parser,
  fct_document.removed_run_id is not null as is_removed,
  fct_article.word_count,
  coalesce(claims_of_article.claim_count, 0) as claim_count,
  coalesce(figures_of_article.figure_count, 0) as figure_count,
  fct_article.title,
  coalesce(fct_article.outlet_name, fct_article.outlet_id) as outlet_name
from fct_document
left join fct_article
  on fct_article.document_id = fct_document.document_id
  and fct_document.content_outcome in ('parsed', 'partial')
left join claims_of_article on claims_of_article.article_id = fct_article.article_id
left join figures_of_article on figures_of_article.article_id = fct_article.article_id;

comment on view mart_document is
  'Every input item with its cost and yield: bytes, time, words, figures.';
comment on column mart_document.item_uri is
  'Where the item stands; a member''s is its container''s, then !/, then its name.';
comment on column mart_document.media_type is
  'Media type found from the bytes; NULL where none was found.';
comment on column mart_document.byte_size is
  'Size of the item in bytes.';
comment on column mart_document.elapsed_ms is
  'Wall time spent on the item in the run that read it, in milliseconds.';
comment on column mart_document.outcome is
  'What became of it in the newest run that saw it.';
comment on column mart_document.content_outcome is
  'What became of its bytes when they were read.';
comment on column mart_document.reason is
  'Why the outcome is not a plain parsed, from a closed list; NULL otherwise.';
comment on column mart_document.parser is
  'Name and version of what read the item.';
comment on column mart_document.is_removed is
  'Whether a later run looked where it stood and did not find it; its rows are kept.';
comment on column mart_document.word_count is
  'Words in its article; NULL where the item stands for no article.';
comment on column mart_document.claim_count is
  'Claims in its article.';
comment on column mart_document.figure_count is
  'Figures in its article.';
comment on column mart_document.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_document.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
