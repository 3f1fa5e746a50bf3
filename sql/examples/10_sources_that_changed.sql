-- Question 10. Which sources changed their own figure: from what, to what, when, how surely?
--
-- Rests on: series and origins (linking).
-- Gives: a row per change: the best-told quantities first, the changes of one in the order of time;
-- confidence is how surely both figures belong to the quantity.
-- Parameters: least_confidence, from 0 to 1; how_many.
set variable least_confidence = coalesce(getvariable('least_confidence')::double, 0);
set variable how_many = coalesce(getvariable('how_many')::integer, 100);

select
  source_name as source,
  from_at::date as from_day,
  from_surface,
  concat_ws(', ', from_modality, from_hedges) as put_before,
  to_at::date as to_day,
  to_surface,
  concat_ws(', ', to_modality, to_hedges) as put_after,
  round(100 * (exp(log_ratio) - 1), 1) as change_percent,
  round(mart_restatement.series_confidence, 2) as confidence,
  mart_restatement.series_label as quantity
from mart_restatement
join mart_series using (series_id)
where mart_restatement.series_confidence >= getvariable('least_confidence')
order by telling_rank, to_at, source
limit getvariable('how_many');
