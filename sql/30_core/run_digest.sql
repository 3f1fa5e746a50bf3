-- Grain: a run and a table.
create table run_digest (
  run_id varchar,
  table_name varchar,
  row_count bigint not null,
  digest varchar not null,
  primary key (run_id, table_name)
);

insert into run_digest by name
with newest_run as (
  select run_id
  from run
  order by started_at desc, run_id desc
  limit 1
),
earlier as (
  select unnest(
    from_json(
      getvariable('earlier_digests'),
      '[{"run_id": "VARCHAR", "table_name": "VARCHAR", "row_count": "BIGINT", "digest": "VARCHAR"}]'
    ),
    recursive := true
  )
)
select run_id, table_name, row_count, digest
from earlier
semi join run using (run_id)
anti join newest_run using (run_id)
union all by name
select run_id, table_name, row_count, digest
from newest_run
cross join table_digest
order by run_id, table_name;

comment on table run_digest is
  'Rows and digest of each table after each run was loaded; the newest run''s are those of table_digest.';
comment on column run_digest.run_id is
  'The run after which the table was loaded.';
comment on column run_digest.table_name is
  'The table.';
comment on column run_digest.row_count is
  'Its rows then.';
comment on column run_digest.digest is
  'As in table_digest.';
