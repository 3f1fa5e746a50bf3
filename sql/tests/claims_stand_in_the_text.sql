-- The span of a claim gives its characters.
select claim_id, text, substr(body, char_start + 1, char_end - char_start) as found
from fct_claim
join fct_article using (article_id)
where substr(body, char_start + 1, char_end - char_start) <> text;
