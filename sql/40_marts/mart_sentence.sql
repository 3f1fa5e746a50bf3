-- Grain: a claim, with the sentence in which it stands.
create view mart_sentence as
select
  claim_id,
  fct_claim.article_id,
  fct_claim.text as claim,
  case
    when fct_claim.sentence_start is null then fct_claim.text
    else substr(
      fct_article.body,
      least(fct_claim.sentence_start, fct_claim.char_start) + 1,
      greatest(fct_claim.sentence_end, fct_claim.char_end)
        - least(fct_claim.sentence_start, fct_claim.char_start)
    )
  end as sentence
from fct_claim
join fct_article using (article_id);

comment on view mart_sentence is
  'Claims in their sentences: a claim is cut to what its source says, and its sentence names the source and what is promised.';
comment on column mart_sentence.claim_id is
  'The claim.';
comment on column mart_sentence.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_sentence.claim is
  'Words of the claim.';
comment on column mart_sentence.sentence is
  'The whole sentence, or those of a quotation that goes on behind it; words of the claim where an older version read it.';
