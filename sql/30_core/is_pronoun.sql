-- Whether a source is named by a pronoun alone: "he" is another person in each article.
create temp macro is_pronoun(source_name) as lower(trim(source_name)) in (select word from pronoun);
