-- The series_id that a question is asked of: of the series whose id begins so and whose label has
-- these words, in any order, the most telling one. What is NULL does not choose.
create macro chosen_series(series_begins, label_words) as (
  select series_id
  from mart_series
  where (series_begins is null or starts_with(series_id, series_begins))
    and (
      label_words is null
      or (
        select bool_and(contains(lower(series_label), wanted.word))
        from (
          select unnest(regexp_split_to_array(trim(lower(label_words)), '\s+')) as word
        ) as wanted
      )
    )
  order by telling_rank
  limit 1
);

comment on macro chosen_series is
  'The series_id of the most telling series (mart_series.telling_rank) whose id begins with the first argument and whose label has all words of the second; NULL for an argument does not choose, and NULL comes back where none fits.';
