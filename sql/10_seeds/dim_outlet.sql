-- Grain: an outlet of the registry.
create table dim_outlet (
  outlet_id varchar,
  outlet_name varchar not null,
  domains varchar[] not null,
  aliases varchar[] not null,
  country_code varchar,
  outlet_kind varchar,
  outlet_group varchar,
  language varchar,
  notes varchar,
  primary key (outlet_id)
);

insert into dim_outlet by name
with seed as (
  select unnest(from_json(getvariable('outlets_seed'), '[{"outlet_id": "VARCHAR", "name": "VARCHAR", "domains": "VARCHAR", "aliases": "VARCHAR", "country": "VARCHAR", "kind": "VARCHAR", "outlet_group": "VARCHAR", "language": "VARCHAR", "notes": "VARCHAR"}]'), recursive := true)
)
select
  outlet_id,
  name as outlet_name,
  list_filter(list_transform(string_split(domains, '|'), part -> trim(part)), part -> part <> '') as domains,
  list_filter(list_transform(string_split(aliases, '|'), part -> trim(part)), part -> part <> '') as aliases,
  nullif(country, '') as country_code,
  nullif(kind, '') as outlet_kind,
  nullif(outlet_group, '') as outlet_group,
  nullif(language, '') as language,
  nullif(notes, '') as notes
from seed
order by outlet_id;

comment on table dim_outlet is
  'Outlets that the registry knows; an article of another outlet has its domain as outlet_id and no row here.';
comment on column dim_outlet.outlet_id is
  'Key of the outlet.';
comment on column dim_outlet.outlet_name is
  'Name for people.';
comment on column dim_outlet.domains is
  'Registrable domains, lower case.';
comment on column dim_outlet.aliases is
  'Other names that articles use.';
comment on column dim_outlet.country_code is
  'Country, ISO 3166-1 alpha-2; NULL where unknown.';
comment on column dim_outlet.outlet_kind is
  'What sort of publisher it is, such as newspaper or agency; NULL where unknown.';
comment on column dim_outlet.outlet_group is
  'Group that questions compare, such as state_media; NULL where it is in none.';
comment on column dim_outlet.language is
  'Main language, BCP 47; NULL where unknown.';
comment on column dim_outlet.notes is
  'Remarks of the registry; NULL where none.';
