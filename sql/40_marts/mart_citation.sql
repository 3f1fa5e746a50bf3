-- Grain: an article and a source that it rests on.
create view mart_citation as
select
  fct_citation.article_id,
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id) as outlet_name,
  fct_article.published_at,
  fct_article.title,
  fct_article.canonical_url,
  fct_citation.cited_name,
  fct_citation.cited_outlet_id,
  cited_outlet.outlet_name as cited_outlet_name,
  fct_citation.cue,
  fct_citation.claim_id,
  sentence_of(
    fct_article.body,
    fct_claim.sentence_start,
    fct_claim.sentence_end,
    fct_claim.char_start,
    fct_claim.char_end
  ) as sentence,
  coalesce(fct_claim.is_repeated_line, false) as is_repeated_line
from fct_citation
join fct_article on fct_article.article_id = fct_citation.article_id
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join dim_outlet as cited_outlet on cited_outlet.outlet_id = fct_citation.cited_outlet_id
left join fct_claim on fct_claim.claim_id = fct_citation.claim_id;

comment on view mart_citation is
  'Which article rests on which outlet, agency or document.';
comment on column mart_citation.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_citation.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_citation.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_citation.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_citation.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_citation.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_citation.cited_name is
  'What the article rests on, as written.';
comment on column mart_citation.cited_outlet_id is
  'The outlet or agency that it rests on, key of dim_outlet; NULL where it is none that is known.';
comment on column mart_citation.cited_outlet_name is
  'Name of the cited outlet; NULL where it is none that is known.';
comment on column mart_citation.cue is
  'Words that mark the citation, as written.';
comment on column mart_citation.claim_id is
  'The claim that cites; NULL where the whole article rests on it.';
comment on column mart_citation.sentence is
  'The sentence of that claim; NULL where the whole article rests on it.';
comment on column mart_citation.is_repeated_line is
  'Whether the outlet prints the claim''s words under at least 4 articles; false without a claim.';
