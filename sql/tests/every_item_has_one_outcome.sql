-- The items that a run listed are the items that have an outcome in it.
select run_id, item_count, outcome_count
from mart_pipeline_outcomes
where not is_complete;
