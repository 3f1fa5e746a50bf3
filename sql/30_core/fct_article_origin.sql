-- Grain: an article and the origin of its text.
create table fct_article_origin (
  article_id varchar,
  origin_id varchar not null,
  method varchar not null,
  similarity double,
  foreign key (article_id) references fct_article (article_id)
);

insert into fct_article_origin by name
select *
from stg_article_origin
semi join fct_article using (article_id)
order by article_id;

-- Built at once, a key costs half of what it costs row by row.
alter table fct_article_origin add primary key (article_id);

comment on table fct_article_origin is
  'Where the text of an article stems from: copies and wire stories lead to one origin.';
comment on column fct_article_origin.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_article_origin.origin_id is
  'Article from which the text stems; the article itself for an original.';
comment on column fct_article_origin.method is
  'Evidence for it: original, identical, near_duplicate, wire_credit.';
comment on column fct_article_origin.similarity is
  'Likeness of the two texts, from 0 to 1.';
