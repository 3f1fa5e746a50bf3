-- Question 11. Where does a hedge disappear on the way from the origin to a copy?
--
-- Rests on: origins (linking).
-- Gives: a row per figure of a copy that is plainer than in the origin: lost are the hedges that are gone,
-- NULL where what was reported is asserted.
select
  published_at,
  outlet_name as outlet,
  surface as figure,
  lost_hedges as lost,
  sentence as says,
  origin_outlet_name as origin,
  concat_ws(', ', origin_modality, origin_hedges) as origin_hedge,
  origin_sentence as origin_says
from mart_hedge_drift
order by published_at, outlet, figure;
