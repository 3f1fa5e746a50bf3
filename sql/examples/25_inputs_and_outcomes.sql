-- Question 25. Did every input of every run get exactly one outcome?
--
-- Gives: a row per run, newest first; the five outcomes add up to inputs, or complete is false.
select
  started_at,
  item_count as inputs,
  parsed_count as parsed,
  partial_count as partial,
  rejected_count as rejected,
  duplicate_count as duplicate,
  unchanged_count as unchanged,
  outcome_count as outcomes,
  is_complete as complete,
  version,
  run_id
from mart_pipeline_outcomes
order by started_at desc, run_id desc;
