-- Certainty, confidence and similarity run from 0 to 1.
select 'fct_claim' as table_name, claim_id as key, certainty as share
from fct_claim
where certainty not between 0 and 1
union all
select 'fct_figure', figure_id, confidence
from fct_figure
where confidence not between 0 and 1
union all
select 'fct_article_origin', article_id, similarity
from fct_article_origin
where similarity not between 0 and 1;
