-- Grain: an article that rests on another outlet, agency or document.
create table fct_citation (
  article_id varchar not null,
  cited_name varchar,
  cited_outlet_id varchar,
  claim_id varchar,
  cue varchar,
  foreign key (article_id) references fct_article (article_id)
);

insert into fct_citation by name
select *
from stg_citation
semi join fct_article using (article_id)
order by article_id, claim_id nulls first, cited_name, cue;

comment on table fct_citation is
  'Citations of other outlets, agencies and documents.';
comment on column fct_citation.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_citation.cited_name is
  'What the article rests on, as written.';
comment on column fct_citation.cited_outlet_id is
  'The outlet or agency that it rests on, key of dim_outlet; NULL where it is none that is known.';
comment on column fct_citation.claim_id is
  'The claim that cites; NULL where the whole article rests on it.';
comment on column fct_citation.cue is
  'Words that mark the citation, as written.';
