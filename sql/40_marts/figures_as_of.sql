-- Grain: a figure that the warehouse knew after a run or at an instant (UTC), as it was read then.
create macro figures_as_of(run_or_instant) as table
with asked as (
  select coalesce(
    (select coalesce(finished_at, started_at) from run where run_id = run_or_instant::varchar),
    try_cast(run_or_instant::varchar as timestamp)
  ) as known_at
),
standing_figure as (
  select
    fct_figure.figure_id,
    fct_figure.run_id,
    fct_figure.article_id,
    fct_figure.char_start,
    fct_figure.char_end,
    fct_figure.surface,
    fct_figure.kind,
    fct_figure.value_low,
    fct_figure.value_high,
    fct_figure.value_point,
    fct_figure.approximation,
    fct_figure.unit,
    fct_figure.counted_noun,
    fct_claim.text as claim,
    fct_claim.attributed_to,
    fct_claim.modality,
    fct_claim.hedges,
    fct_reading.known_from,
    fct_reading.known_to
  from fct_figure
  join fct_claim on fct_claim.claim_id = fct_figure.claim_id
  join fct_article on fct_article.article_id = fct_figure.article_id
  join fct_reading
    on fct_reading.document_id = fct_article.document_id and fct_reading.known_to is null
)
select
  figure.*,
  coalesce(
    value_point, (value_low + value_high) / 2, value_low, value_high
  ) as value_best,
  fct_article.outlet_id,
  fct_article.outlet_name,
  fct_article.published_at,
  fct_article.title,
  fct_article.canonical_url
from (from standing_figure union all by name from fct_earlier_figure) as figure
join fct_article using (article_id)
cross join asked
where known_from <= known_at and (known_to is null or known_to > known_at);

comment on macro table figures_as_of is
  'The figures that the warehouse knew after a run (its run_id) or at an instant (UTC), as they were read then: what figures_as_of(''run-…'') gave, it always gives. Title, outlet and time of publication are those that stand now.';
