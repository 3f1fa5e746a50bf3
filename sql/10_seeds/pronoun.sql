-- Grain: a pronoun.
create temp table pronoun as
select distinct word
from (
  select
    unnest(
      from_json(getvariable('function_words_seed'), '[{"word": "VARCHAR", "class": "VARCHAR"}]'),
      recursive := true
    )
)
where class in ('pronoun', 'speaker', 'possessive', 'relative');
