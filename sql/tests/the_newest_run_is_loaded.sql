-- Freshness: what the newest run of the lake read has its outcomes here.
select run_id, item_count
from run
where run_id = (select max_by(run_id, started_at) from run)
  and item_count > 0
  and not exists (from fct_run_outcome where fct_run_outcome.run_id = run.run_id);
