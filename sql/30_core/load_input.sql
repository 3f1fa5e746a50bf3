-- Grain: something that the tables of content were made from.
create table load_input (
  input_name varchar,
  digest varchar not null,
  primary key (input_name)
);

insert into load_input by name
with input as (
  select unnest(
    from_json(getvariable('load_inputs'), '[{"input_name": "VARCHAR", "digest": "VARCHAR"}]'),
    recursive := true
  )
)
select input_name, digest
from input
order by input_name;

comment on table load_input is
  'What the content was made from. Where a later load finds all of it unchanged, it keeps the tables and makes only those that tell of runs anew.';
comment on column load_input.input_name is
  'The SQL, the version of DuckDB, a seed, a list of the lake''s files, or the readings that stand.';
comment on column load_input.digest is
  'Equal digests mean equal inputs.';
