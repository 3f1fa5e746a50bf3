-- Question 10. Which sources changed their own figure: from what, to what, when, how surely?
--
-- Rests on: series and origins (linking).
-- Gives: a row per change, in the order of time.
select
  source_name as source,
  from_at::date as from_day,
  from_surface,
  concat_ws(', ', from_modality, from_hedges) as put_before,
  to_at::date as to_day,
  to_surface,
  concat_ws(', ', to_modality, to_hedges) as put_after,
  round(100 * (exp(log_ratio) - 1), 1) as change_percent,
  series_label as quantity
from mart_restatement
order by to_at, source, quantity;
