-- Grain: a run and a table.
create view mart_run_table as
select
  run_digest.run_id,
  run.started_at,
  run.version,
  run_digest.table_name,
  run_digest.row_count,
  run_digest.digest,
  lag(run_digest.run_id) over by_time as earlier_run_id,
  lag(run_digest.row_count) over by_time as earlier_row_count,
  run_digest.row_count - lag(run_digest.row_count) over by_time as row_difference,
  run_digest.digest = lag(run_digest.digest) over by_time as is_same
from run_digest
left join run using (run_id)
window by_time as (
  partition by run_digest.table_name order by run.started_at, run_digest.run_id
);

comment on view mart_run_table is
  'Rows and digests of each table after each run, beside those after the run before.';
comment on column mart_run_table.run_id is
  'The newest run that was loaded.';
comment on column mart_run_table.started_at is
  'When the run began, UTC.';
comment on column mart_run_table.version is
  'Version of the program.';
comment on column mart_run_table.table_name is
  'The table.';
comment on column mart_run_table.row_count is
  'Rows of the table after that run was loaded.';
comment on column mart_run_table.digest is
  'Digest of these rows; equal digests mean equal content.';
comment on column mart_run_table.earlier_run_id is
  'The run before; NULL for the first.';
comment on column mart_run_table.earlier_row_count is
  'Rows after the run before; NULL for the first.';
comment on column mart_run_table.row_difference is
  'row_count less earlier_row_count; NULL for the first.';
comment on column mart_run_table.is_same is
  'Whether the content is the same as after the run before; NULL for the first.';
