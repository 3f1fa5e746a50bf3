-- Grain: a unit of measure or a currency.
create table dim_unit (
  unit_code varchar,
  unit_name varchar not null,
  dimension varchar not null,
  si_factor double,
  symbols varchar[] not null,
  country_codes varchar[] not null,
  primary key (unit_code)
);

insert into dim_unit by name
with unit_seed as (
  select unnest(from_json(getvariable('units_seed'), '[{"code": "VARCHAR", "name": "VARCHAR", "dimension": "VARCHAR", "si_factor": "VARCHAR"}]'), recursive := true)
),
currency_seed as (
  select unnest(from_json(getvariable('currencies_seed'), '[{"code": "VARCHAR", "name": "VARCHAR", "symbols": "VARCHAR", "country_codes": "VARCHAR"}]'), recursive := true)
),
each_code_once as (
  select *, row_number() over (partition by code order by name, dimension) as place_in_code
  from unit_seed
  where code <> '' and code not in (select code from currency_seed)
),
each_currency_once as (
  select *, row_number() over (partition by code order by name) as place_in_code
  from currency_seed
  where code <> ''
)
select
  code as unit_code,
  name as unit_name,
  dimension,
  try_cast(nullif(si_factor, '') as double) as si_factor,
  []::varchar[] as symbols,
  []::varchar[] as country_codes
from each_code_once
where place_in_code = 1
union all by name
select
  code as unit_code,
  name as unit_name,
  'money' as dimension,
  null::double as si_factor,
  list_filter(list_transform(string_split(symbols, '|'), part -> trim(part)), part -> part <> '') as symbols,
  list_filter(list_transform(string_split(country_codes, '|'), part -> trim(part)), part -> part <> '') as country_codes
from each_currency_once
where place_in_code = 1
order by unit_code;

comment on table dim_unit is
  'Units by UCUM code and currencies by ISO 4217 code.';
comment on column dim_unit.unit_code is
  'UCUM code, or ISO 4217 for a currency.';
comment on column dim_unit.unit_name is
  'Name for people.';
comment on column dim_unit.dimension is
  'What it measures, such as length, area, money.';
comment on column dim_unit.si_factor is
  'What one of it is in the coherent SI unit; NULL where it has none.';
comment on column dim_unit.symbols is
  'Signs of a currency; an empty list for other units.';
comment on column dim_unit.country_codes is
  'Countries that use the currency, ISO 3166-1 alpha-2; an empty list for other units.';
