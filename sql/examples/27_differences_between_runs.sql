-- Question 27. What differs between two runs, or two versions, in rows and digests?
--
-- Gives: a row per table; same is true where the digests are equal, whatever the runs' numbers.
-- Parameters: earlier_run and later_run, run_ids; by default the last two that were loaded.
set variable later_run = coalesce(
  getvariable('later_run'),
  (select run_id from mart_run_table order by started_at desc, run_id desc limit 1)
);
set variable earlier_run = coalesce(
  getvariable('earlier_run'),
  (
    select run_id
    from mart_run_table
    where run_id <> getvariable('later_run')
    order by started_at desc, run_id desc
    limit 1
  )
);

with earlier as (
  select *
  from mart_run_table
  where run_id = getvariable('earlier_run')
),
later as (
  select *
  from mart_run_table
  where run_id = getvariable('later_run')
)
select
  later.table_name,
  earlier.row_count as earlier_rows,
  later.row_count as later_rows,
  later.row_count - earlier.row_count as difference,
  earlier.digest = later.digest as same,
  earlier.version as earlier_version,
  later.version as later_version,
  getvariable('earlier_run') as earlier_run,
  getvariable('later_run') as later_run
from later
left join earlier using (table_name)
order by later.table_name;
