-- Grain: a run.
create view mart_pipeline_outcomes as
select
  run.run_id,
  run.started_at,
  run.version,
  run.item_count,
  coalesce(sum(fct_run_outcome.item_count) filter (outcome = 'parsed'), 0)::bigint as parsed_count,
  coalesce(sum(fct_run_outcome.item_count) filter (outcome = 'partial'), 0)::bigint as partial_count,
  coalesce(sum(fct_run_outcome.item_count) filter (outcome = 'rejected'), 0)::bigint as rejected_count,
  coalesce(sum(fct_run_outcome.item_count) filter (outcome = 'duplicate'), 0)::bigint as duplicate_count,
  coalesce(sum(fct_run_outcome.item_count) filter (outcome = 'unchanged'), 0)::bigint as unchanged_count,
  coalesce(sum(fct_run_outcome.item_count), 0)::bigint as outcome_count,
  coalesce(sum(fct_run_outcome.item_count), 0) = coalesce(run.item_count, 0) as is_complete
from run
left join fct_run_outcome using (run_id)
group by run.run_id, run.started_at, run.version, run.item_count;

comment on view mart_pipeline_outcomes is
  'Each run''s input items against their outcomes; is_complete says that every item has one.';
comment on column mart_pipeline_outcomes.run_id is
  'The run.';
comment on column mart_pipeline_outcomes.started_at is
  'When the run began, UTC.';
comment on column mart_pipeline_outcomes.version is
  'Version of the program.';
comment on column mart_pipeline_outcomes.item_count is
  'Items that the run listed, as its manifest counted them.';
comment on column mart_pipeline_outcomes.parsed_count is
  'Items read whole.';
comment on column mart_pipeline_outcomes.partial_count is
  'Items read in part.';
comment on column mart_pipeline_outcomes.rejected_count is
  'Items not read.';
comment on column mart_pipeline_outcomes.duplicate_count is
  'Items with the bytes of another.';
comment on column mart_pipeline_outcomes.unchanged_count is
  'Items known from an earlier run.';
comment on column mart_pipeline_outcomes.outcome_count is
  'Sum of the five counts.';
comment on column mart_pipeline_outcomes.is_complete is
  'Whether the sum equals the items listed.';
