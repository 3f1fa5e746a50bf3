-- Grain: a figure or claim whose span no longer gives its text.
create view mart_span as
select
  'fct_figure' as table_name,
  figure_id as key,
  article_id,
  char_start,
  char_end,
  surface as expected,
  substr(body, char_start + 1, char_end - char_start) as found
from fct_figure
join fct_article using (article_id)
where substr(body, char_start + 1, char_end - char_start) <> surface
union all
select
  'fct_claim',
  claim_id,
  article_id,
  char_start,
  char_end,
  text,
  substr(body, char_start + 1, char_end - char_start)
from fct_claim
join fct_article using (article_id)
where substr(body, char_start + 1, char_end - char_start) <> text;

comment on view mart_span is
  'Spans that are wrong; there must be none.';
comment on column mart_span.table_name is
  'fct_figure or fct_claim.';
comment on column mart_span.key is
  'Key of the row.';
comment on column mart_span.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_span.char_start is
  'First character of the span, in Unicode code points of the article''s body from 0.';
comment on column mart_span.char_end is
  'End of the span, exclusive, in Unicode code points of the article''s body.';
comment on column mart_span.expected is
  'The text that the row holds.';
comment on column mart_span.found is
  'The text that the span gives.';
