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
  value_min,
  value_max,
  unit,
  round(log_ratio_high_low, 2) as log_ratio,
  independent_count as origins
from mart_series_week
where independent_count >= getvariable('least_origins') and log_ratio_high_low > 0
order by log_ratio_high_low desc, quantity, week;
