-- A claim begins in its sentence, which is one of the body.
with article_length as (
  select article_id, length(body) as body_chars
  from fct_article
)
select claim_id, char_start, sentence_start, sentence_end
from fct_claim
join article_length using (article_id)
where not (
  sentence_start between 0 and char_start
  and char_start < sentence_end
  and sentence_end <= body_chars
);
