-- Freshness: the newest run of the lake has its rows here, and no row is from a later one.
select run.run_id, run.item_count
from run
where run.run_id = (select max_by(run_id, started_at) from run)
  and run.item_count > 0
  and not exists (from fct_document where fct_document.run_id = run.run_id);
