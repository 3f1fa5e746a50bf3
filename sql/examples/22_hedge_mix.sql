-- Question 22. How surely does each outlet put its figures?
--
-- Gives: a row per outlet with at least least_claims claims that carry a figure, the most hedged
-- first; the columns from asserted to denied add up to claims.
-- Parameters: least_claims, by default what the middle outlet has, and at least 3.
set variable least_claims = coalesce(
  getvariable('least_claims')::integer,
  (select greatest(3, median(claim_count)) from mart_hedge_mix)
);

select
  outlet_name as outlet,
  claim_count as claims,
  asserted_count as asserted,
  reported_count as reported,
  possible_count as possible,
  planned_count as planned,
  conditional_count as conditional,
  denied_count as denied,
  round(100 * hedged_share, 1) as hedged_percent,
  round(certainty_mean, 2) as certainty
from mart_hedge_mix
where claim_count >= getvariable('least_claims')
order by hedged_share desc, claims desc, outlet;
