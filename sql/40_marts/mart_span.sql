-- Grain: a figure or claim whose span no longer gives its text.
create view mart_span as
with span_of_row as (
  select
    'fct_figure' as table_name,
    figure_id as key,
    fct_claim.article_id,
    text_part,
    fct_figure.char_start,
    fct_figure.char_end,
    surface as expected
  from fct_figure
  join fct_claim using (claim_id)
  union all
  select 'fct_claim', claim_id, article_id, text_part, char_start, char_end, text
  from fct_claim
),
span_with_text as (
  select
    span_of_row.*,
    case text_part
      when 'title' then title
      when 'subtitle' then subtitle
      when 'description' then description
      when 'body' then body
    end as part_text
  from span_of_row
  join fct_article using (article_id)
)
select
  * exclude (part_text),
  substr(part_text, char_start + 1, char_end - char_start) as found
from span_with_text
where found is distinct from expected;

comment on view mart_span is
  'Spans that are wrong; there must be none.';
comment on column mart_span.table_name is
  'fct_figure or fct_claim.';
comment on column mart_span.key is
  'Key of the row.';
comment on column mart_span.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_span.text_part is
  'The text of the article that the span counts in: title, subtitle, description, body.';
comment on column mart_span.char_start is
  'First character of the span, in Unicode code points of that text from 0.';
comment on column mart_span.char_end is
  'End of the span, exclusive, in Unicode code points of that text.';
comment on column mart_span.expected is
  'The text that the row holds.';
comment on column mart_span.found is
  'The text that the span gives; NULL where the article has no such text.';
