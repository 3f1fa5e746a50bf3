-- Question 13. Which outlets took killed and wounded together for killed?
--
-- A figure of killed that equals, within one percent, the sum of another article's killed and
-- wounded (or missing) is a confusion, or at least worth a look.
-- Rests on: counted nouns, verbs and topics; the nouns for each sort are parameters. Stories
-- (linking) tell whether two articles speak of one event, elsewhere a place that both name does.
-- Gives: a row per suspect figure and the two figures that add up to it, of an article of the same
-- story, or that names the same place, published at most days_apart before or after; the greatest first, as
-- small numbers add up by chance.
-- Parameters: killed_words, harmed_words (counted nouns, joined by |), days_apart.
set variable killed_words = string_split(
  coalesce(getvariable('killed_words'), 'killed|dead|deaths|fatalities|lives|bodies'), '|'
);
set variable harmed_words = string_split(
  coalesce(getvariable('harmed_words'), 'injured|wounded|hurt|missing|injuries'), '|'
);
set variable days_apart = coalesce(getvariable('days_apart')::integer, 7);

with story_of_article as (
  select article_id, story_id
  from mart_story_article
),
place_of_article as (
  select distinct article_id, place_code
  from mart_claim
  where place_code is not null
),
killed as (
  select mart_figure.*, story_of_article.story_id
  from mart_figure
  left join story_of_article using (article_id)
  where is_latest_revision
    and kind = 'count'
    and value_best > 1
    and (
      list_contains(getvariable('killed_words'), counted_noun)
      or (
        predicate in ('kill', 'die') and coalesce(counted_noun, 'people') in ('people', 'persons')
      )
      or contains(lower(topics), 'death toll')
    )
),
harmed as (
  select *
  from mart_figure
  where is_latest_revision
    and kind = 'count'
    and value_best > 1
    and (
      list_contains(getvariable('harmed_words'), counted_noun)
      or (
        predicate in ('injure', 'wound', 'hurt', 'miss')
        and coalesce(counted_noun, 'people') in ('people', 'persons')
      )
    )
)
select
  suspect.published_at,
  suspect.outlet_name as outlet,
  suspect.surface as as_killed,
  suspect.sentence,
  killed.surface as killed,
  harmed.surface as harmed,
  coalesce(nullif(harmed.counted_noun, 'people'), harmed.predicate) as harmed_how,
  killed.outlet_name as by_outlet,
  coalesce(suspect.canonical_url, suspect.item_uri) as link
from killed as suspect
join killed on killed.article_id <> suspect.article_id
join harmed
  on harmed.article_id = killed.article_id
  and abs(suspect.value_best - killed.value_best - harmed.value_best) <= 0.01 * suspect.value_best
where abs(date_diff('day', suspect.published_date, killed.published_date))
  <= getvariable('days_apart')
  and abs(suspect.value_best - killed.value_best) > 0.01 * suspect.value_best
  and coalesce(
    suspect.story_id = killed.story_id,
    exists (
      from place_of_article as here
      join place_of_article as there using (place_code)
      where here.article_id = suspect.article_id and there.article_id = killed.article_id
    )
  )
qualify row_number() over (
  partition by suspect.figure_id order by killed.is_original desc, killed.published_at, harmed.figure_id
) = 1
order by suspect.value_best desc, suspect.published_at, outlet;
