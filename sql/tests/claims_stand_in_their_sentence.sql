-- A claim begins in its sentence, which is one of the body.
select claim_id, char_start, sentence_start, sentence_end
from fct_claim
join fct_article using (article_id)
where not (
  sentence_start between 0 and char_start
  and char_start < sentence_end
  and sentence_end <= length(body)
);
