-- What the database itself does not hold to: keys without a constraint lead somewhere.
select 'fct_figure' as table_name, 'article_id' as column_name, figure_id as key
from fct_figure
anti join fct_article using (article_id)
union all
select 'fct_article', 'document_id', article_id
from fct_article
anti join fct_reading using (document_id)
union all
select 'fct_citation', 'claim_id', article_id
from fct_citation
anti join fct_claim using (claim_id)
where claim_id is not null
union all
-- What is said again is a claim of the same article, and no repetition itself.
select 'fct_claim', 'restates_claim_id', again.claim_id
from fct_claim as again
anti join fct_claim as first
  on first.claim_id = again.restates_claim_id
  and first.article_id = again.article_id
  and first.restates_claim_id is null
where again.restates_claim_id is not null
union all
select 'fct_earlier_figure', 'article_id', figure_id
from fct_earlier_figure
anti join fct_article using (article_id)
union all
select 'fct_document', 'run_id', item_uri
from fct_document
anti join run using (run_id);
