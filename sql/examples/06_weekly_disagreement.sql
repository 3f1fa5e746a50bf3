-- Question 6. Over which quantities do independent sources disagree most, week by week?
--
-- Rests on: series and origins (linking).
-- Gives: a row per quantity and week with at least two independent origins, the widest first;
-- log_ratio is the natural logarithm of greatest over least, 0 where all agree.
-- Parameters: least_origins.
set variable least_origins = coalesce(getvariable('least_origins')::integer, 2);

select
  series_label as quantity,
  week_start_date as week,
  value_low as value_min,
  value_high as value_max,
  unit,
  round(log_ratio, 2) as log_ratio,
  independent_count as origins,
  low_outlet_name as low_by,
  low_sentence as low_says,
  high_outlet_name as high_by,
  high_sentence as high_says
from mart_disagreement
where independent_count >= getvariable('least_origins') and mart_disagreement.log_ratio > 0
order by mart_disagreement.log_ratio desc, quantity, week;
