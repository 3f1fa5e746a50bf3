-- Grain: a run that reached the lake; its manifest's facts, typed.
create temp table lake_run (
  run_id varchar,
  started_at timestamp,
  finished_at timestamp,
  version varchar,
  inputs varchar[],
  folders varchar[],
  parameters json,
  row_counts map(varchar, bigint)
);

create temp view stg_run as
from lake_run;

create or replace temp view stg_run as
select *
from read_json(
  getvariable('run_files'),
  format = 'unstructured',
  columns = {
    run_id: 'varchar',
    started_at: 'timestamp',
    finished_at: 'timestamp',
    version: 'varchar',
    inputs: 'varchar[]',
    folders: 'varchar[]',
    parameters: 'json',
    row_counts: 'map(varchar, bigint)'
  }
);
