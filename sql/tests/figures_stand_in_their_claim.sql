-- A figure belongs to the article of its claim.
select figure_id, fct_figure.article_id, fct_claim.article_id as article_of_claim
from fct_figure
join fct_claim using (claim_id)
where fct_figure.article_id <> fct_claim.article_id;
