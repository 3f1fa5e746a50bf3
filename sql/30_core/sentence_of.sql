-- The sentence in which a claim stands, or those of a quotation that goes on behind it.
create macro sentence_of(body, sentence_start, sentence_end, char_start, char_end) as
  substr(
    body,
    least(coalesce(sentence_start, char_start), char_start) + 1,
    greatest(coalesce(sentence_end, char_end), char_end)
      - least(coalesce(sentence_start, char_start), char_start)
  );

comment on macro sentence_of is
  'The sentence of a claim in its article''s body, by the places that fct_claim gives; the claim''s words where an older version read it and kept no sentence.';
