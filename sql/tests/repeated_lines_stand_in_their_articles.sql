-- A line is repeated in 1 article at least, and in no more than its outlet has.
with articles_of_outlet as (
  select outlet_id, count(*) as article_count
  from fct_article
  group by outlet_id
)
select claim_id, outlet_id, repeated_in_articles, article_count
from fct_claim
join fct_article using (article_id)
join articles_of_outlet using (outlet_id)
where repeated_in_articles not between 1 and article_count
  or is_repeated_line <> (repeated_in_articles >= 4);
