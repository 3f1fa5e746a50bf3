-- Grain: one capture of an article.
create table fct_article (
  article_id varchar,
  document_id varchar not null,
  item_uri varchar not null,
  title varchar,
  title_method varchar,
  subtitle varchar,
  subtitle_method varchar,
  authors varchar[],
  author_method varchar,
  outlet_id varchar,
  outlet_name varchar,
  outlet_domain varchar,
  outlet_country varchar,
  canonical_url varchar,
  published_at timestamp,
  published_precision varchar,
  published_offset varchar,
  published_method varchar,
  modified_at timestamp,
  captured_at timestamp,
  language varchar,
  description varchar,
  section varchar,
  tags varchar[],
  body varchar not null,
  block_kinds varchar[],
  word_count integer,
  body_method varchar,
  flags varchar[],
  revision integer not null,
  revision_count integer not null,
  is_latest_revision boolean not null,
  valid_from timestamp,
  valid_to timestamp,
  run_id varchar not null
);

insert into fct_article by name
with standing_capture as (
  select
    article_id,
    published_at,
    modified_at,
    standing_reading.captured_at,
    coalesce(canonical_url, article_id) as page
  from stg_article
  semi join standing_reading using (extraction_id, run_id)
  join standing_reading using (document_id)
),
-- Apart from the texts, which a sort would carry along.
ordered_capture as (
  select
    article_id,
    page,
    captured_at,
    row_number() over capture as revision,
    count(*) over (partition by page) as revision_count,
    case
      when row_number() over capture = 1 then coalesce(published_at, modified_at, captured_at)
      else coalesce(modified_at, captured_at, published_at)
    end as valid_from
  from standing_capture
  window capture as (
    partition by page
    order by coalesce(modified_at, captured_at, published_at) nulls first, captured_at nulls first, article_id
  )
),
timed_capture as (
  select
    * exclude (page),
    revision = revision_count as is_latest_revision,
    lead(valid_from) over (partition by page order by revision) as valid_to
  from ordered_capture
)
select stg_article.* exclude (extraction_id), timed_capture.* exclude (article_id)
from stg_article
semi join standing_reading using (extraction_id, run_id)
join timed_capture using (article_id);

-- Built at once, a key costs half of what it costs row by row.
alter table fct_article add primary key (article_id);

comment on table fct_article is
  'Articles: one row for each distinct document that holds one; several captures of one address are its revisions.';
comment on column fct_article.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_article.document_id is
  'SHA-256 of the item''s bytes, 64 hex digits; NULL where the bytes were never had.';
comment on column fct_article.item_uri is
  'Where it was read: the item that stands for the document.';
comment on column fct_article.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column fct_article.title_method is
  'Rule that gave the title; NULL without a title.';
comment on column fct_article.subtitle is
  'The line or two that the outlet sets under the headline; NULL where none was found.';
comment on column fct_article.subtitle_method is
  'Rule that gave the subtitle; NULL without one.';
comment on column fct_article.authors is
  'Names of the authors in order; an empty list where none was found.';
comment on column fct_article.author_method is
  'Rule that gave the authors; NULL without authors.';
comment on column fct_article.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column fct_article.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column fct_article.outlet_domain is
  'Registrable domain of the outlet, lower case; NULL where unknown.';
comment on column fct_article.outlet_country is
  'Country of the outlet, ISO 3166-1 alpha-2; NULL where unknown.';
comment on column fct_article.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column fct_article.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column fct_article.published_precision is
  'How finely the evidence tells published_at: second, minute, hour, day, month, year; NULL where unknown.';
comment on column fct_article.published_offset is
  'Zone in which the evidence states published_at, such as +02:00; Z for UTC and where it states none; NULL where unknown.';
comment on column fct_article.published_method is
  'Rule that gave published_at; NULL where unknown.';
comment on column fct_article.modified_at is
  'When the article was last changed, UTC; NULL where unknown.';
comment on column fct_article.captured_at is
  'When a web archive or a mail says that the item was had, UTC; NULL where nothing says it.';
comment on column fct_article.language is
  'Language of the text, BCP 47; NULL where unknown.';
comment on column fct_article.description is
  'The publisher''s own summary; NULL where none.';
comment on column fct_article.section is
  'The publisher''s rubric; NULL where none.';
comment on column fct_article.tags is
  'The publisher''s keywords; an empty list where none.';
comment on column fct_article.body is
  'Main text in Unicode NFC, blocks joined by a newline; the home of every span. Behind it, each on a line, the sentences of headline, subtitle and description that state a figure which it does not: block_kinds tells them. Empty where a page gave a headline and no text.';
comment on column fct_article.block_kinds is
  'What each line of the body is: paragraph, heading, list_item, quote, table_row; headline and summary for lines behind the main text. NULL where an older version read it.';
comment on column fct_article.word_count is
  'Words in the main text.';
comment on column fct_article.body_method is
  'Rule that gave the body; none for an empty body.';
comment on column fct_article.flags is
  'Marks of quality, such as charset_guessed; an empty list where none.';
comment on column fct_article.revision is
  'Number of this capture among those of its canonical_url, from 1, oldest first.';
comment on column fct_article.revision_count is
  'Captures of its canonical_url.';
comment on column fct_article.is_latest_revision is
  'Whether no later capture is known.';
comment on column fct_article.valid_from is
  'From when readers could read this text, UTC: first publication, or the change or capture of a later revision; NULL where unknown.';
comment on column fct_article.valid_to is
  'When the next revision took its place, UTC, exclusive; NULL for the latest revision and where unknown.';
comment on column fct_article.run_id is
  'The run that read it.';
