-- Grain: a place of the gazetteer.
create table dim_place (
  place_code varchar,
  place_name varchar not null,
  place_kind varchar,
  country_code varchar,
  surfaces varchar[] not null,
  demonyms varchar[] not null,
  primary key (place_code)
);

insert into dim_place by name
with seed as (
  select unnest(from_json(getvariable('places_seed'), '[{"place_code": "VARCHAR", "name": "VARCHAR", "kind": "VARCHAR", "country_code": "VARCHAR", "surfaces": "VARCHAR", "demonyms": "VARCHAR"}]'), recursive := true)
),
each_code_once as (
  select *, row_number() over (partition by place_code order by name) as place_in_code
  from seed
  where place_code <> ''
)
select
  place_code,
  name as place_name,
  nullif(kind, '') as place_kind,
  nullif(country_code, '') as country_code,
  list_filter(list_transform(string_split(surfaces, '|'), part -> trim(part)), part -> part <> '') as surfaces,
  list_filter(list_transform(string_split(demonyms, '|'), part -> trim(part)), part -> part <> '') as demonyms
from each_code_once
where place_in_code = 1
order by place_code;

comment on table dim_place is
  'Places that claims can name.';
comment on column dim_place.place_code is
  'ISO 3166 code, or the gazetteer''s own code.';
comment on column dim_place.place_name is
  'Name for people.';
comment on column dim_place.place_kind is
  'What it is, such as country or region; NULL where unknown.';
comment on column dim_place.country_code is
  'Country it belongs to, ISO 3166-1 alpha-2; NULL where it belongs to none.';
comment on column dim_place.surfaces is
  'Ways to write it.';
comment on column dim_place.demonyms is
  'Words for its people.';
