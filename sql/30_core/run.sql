-- Grain: a run that reached the lake.
create table run (
  run_id varchar,
  started_at timestamp not null,
  finished_at timestamp,
  version varchar,
  inputs varchar[],
  parameters varchar,
  item_count bigint,
  row_counts map(varchar, bigint),
  primary key (run_id)
);

insert into run by name
select
  run_id,
  started_at,
  finished_at,
  version,
  inputs,
  parameters::varchar as parameters,
  row_counts['document'] as item_count,
  row_counts
from stg_run
order by started_at, run_id;

comment on table run is
  'Runs: what was read, by which version, and how many rows came of it.';
comment on column run.run_id is
  'The run.';
comment on column run.started_at is
  'When the run began, UTC.';
comment on column run.finished_at is
  'When the run''s rows were complete in the lake, UTC.';
comment on column run.version is
  'Version of the program.';
comment on column run.inputs is
  'The inputs as given: files, folders, globs.';
comment on column run.parameters is
  'The run''s parameters, a JSON object.';
comment on column run.item_count is
  'Input items that the run listed: files and the members of containers.';
comment on column run.row_counts is
  'Rows that the run wrote to the lake, by lake table.';
