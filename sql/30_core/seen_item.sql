-- Grain: an input item in a run that saw it.
create temp view seen_item as
select
  stg_document.*,
  stg_run.started_at,
  rank() over (order by stg_run.started_at, stg_run.run_id) as run_number
from stg_document
left join stg_run using (run_id);
