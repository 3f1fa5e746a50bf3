-- Grain: a run and an outcome.
create table fct_run_outcome (
  run_id varchar,
  outcome varchar,
  item_count bigint not null,
  primary key (run_id, outcome)
);

insert into fct_run_outcome by name
with item_in_run as (
  select
    run_id,
    case
      when document_id is not null and outcome in ('parsed', 'partial') and item_uri > min(item_uri) over (
        partition by document_id, outcome in ('parsed', 'partial')
        order by run_number
        range between unbounded preceding and current row
      ) then 'duplicate'
      else outcome
    end as outcome
  from seen_item
)
select run_id, outcome, count(*) as item_count
from item_in_run
group by all
order by run_id, outcome;

comment on table fct_run_outcome is
  'How many items had which outcome in each run, beside the items that the run listed.';
comment on column fct_run_outcome.run_id is
  'The run.';
comment on column fct_run_outcome.outcome is
  'parsed, partial, rejected, duplicate, unchanged.';
comment on column fct_run_outcome.item_count is
  'Items with this outcome.';
