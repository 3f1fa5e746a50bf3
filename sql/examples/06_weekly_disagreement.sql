-- Question 6. Over which quantities do independent sources disagree most, week by week?
--
-- Rests on: series and origins (linking).
-- Gives: a row per quantity and week in which at least two independent origins give a level and do
-- not agree. First comes what most is learned from: many origins far apart, where more than ten
-- times as much counts as ten. log_ratio is the natural logarithm of greatest over least;
-- confidence is how surely the two figures belong to the quantity.
-- Parameters: least_origins; least_confidence, from 0 to 1; how_many.
set variable least_origins = coalesce(getvariable('least_origins')::integer, 2);
set variable least_confidence = coalesce(getvariable('least_confidence')::double, 0);
set variable how_many = coalesce(getvariable('how_many')::integer, 100);

select
  series_label as quantity,
  week_start_date as week,
  value_low as value_min,
  value_high as value_max,
  unit,
  round(log_ratio, 2) as log_ratio,
  independent_count as origins,
  round(series_confidence, 2) as confidence,
  low_outlet_name as low_by,
  low_sentence as low_says,
  high_outlet_name as high_by,
  high_sentence as high_says
from mart_disagreement
where independent_count >= getvariable('least_origins')
  and series_confidence >= getvariable('least_confidence')
  and mart_disagreement.log_ratio > 0
order by
  independent_count * least(mart_disagreement.log_ratio, ln(10)) desc, quantity, week, series_id
limit getvariable('how_many');
