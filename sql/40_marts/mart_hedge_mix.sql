-- Grain: an outlet.
create view mart_hedge_mix as
with claim_with_figure as (
  select distinct claim_id, outlet_id, outlet_name, modality, hedges, certainty
  from mart_figure
  where is_latest_revision and restates_claim_id is null and kind <> 'date'
)
select
  outlet_id,
  coalesce(outlet_name, '(unknown)') as outlet_name,
  count(*) as claim_count,
  count(*) filter (modality = 'asserted') as asserted_count,
  count(*) filter (modality = 'reported') as reported_count,
  count(*) filter (modality = 'possible') as possible_count,
  count(*) filter (modality = 'planned') as planned_count,
  count(*) filter (modality = 'conditional') as conditional_count,
  count(*) filter (modality = 'denied') as denied_count,
  count(*) filter (hedges is not null) as hedged_count,
  count(*) filter (hedges is not null) / count(*) as hedged_share,
  avg(certainty) as certainty_mean
from claim_with_figure
group by all;

comment on view mart_hedge_mix is
  'How surely each outlet puts its figures: claims with a figure by modality, and the share that is hedged.';
comment on column mart_hedge_mix.outlet_id is
  'The outlet; NULL for articles without one.';
comment on column mart_hedge_mix.outlet_name is
  'Name of the outlet.';
comment on column mart_hedge_mix.claim_count is
  'Claims with a figure that is not a date, latest revisions only.';
comment on column mart_hedge_mix.asserted_count is
  'Claims stated as fact.';
comment on column mart_hedge_mix.reported_count is
  'Claims put as another''s report.';
comment on column mart_hedge_mix.possible_count is
  'Claims put as possible.';
comment on column mart_hedge_mix.planned_count is
  'Claims about plans.';
comment on column mart_hedge_mix.conditional_count is
  'Claims under a condition.';
comment on column mart_hedge_mix.denied_count is
  'Claims denied.';
comment on column mart_hedge_mix.hedged_count is
  'Claims with a hedge word.';
comment on column mart_hedge_mix.hedged_share is
  'Share of claims with a hedge word, 0 to 1.';
comment on column mart_hedge_mix.certainty_mean is
  'Mean certainty, 0 to 1.';
