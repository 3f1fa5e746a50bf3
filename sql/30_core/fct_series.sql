-- Grain: one quantity: the same measure of the same thing, whoever gives it and whenever.
create table fct_series (
  series_id varchar,
  label varchar not null,
  measure varchar,
  of_whom varchar,
  place_code varchar,
  unit varchar,
  per_unit varchar,
  dimension varchar,
  kind varchar,
  story_id varchar,
  catalogue_id varchar,
  primary key (series_id),
  foreign key (story_id) references fct_story (story_id)
);

insert into fct_series by name
select *
from stg_series
order by series_id;

comment on table fct_series is
  'Series: quantities, each with all figures that state it.';
comment on column fct_series.series_id is
  'The series; stands as long as its first figure does.';
comment on column fct_series.label is
  'Name of the series for people, unique.';
comment on column fct_series.measure is
  'What is counted or measured, such as deaths or unemployment rate; NULL where no figure tells it.';
comment on column fct_series.of_whom is
  'Whose it is or of what, as the label says it; NULL where that is not known.';
comment on column fct_series.place_code is
  'ISO 3166 code of the place, or that of the gazetteer; NULL where unknown.';
comment on column fct_series.unit is
  'UCUM code, or ISO 4217 for money; of several units the one that most figures have; NULL for plain counts.';
comment on column fct_series.per_unit is
  'What a rate is per; NULL where it is none.';
comment on column fct_series.dimension is
  'What the unit measures, such as length, area, money; NULL for plain counts.';
comment on column fct_series.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column fct_series.story_id is
  'The story that it is told in; NULL for a standing quantity, which comes back for years.';
comment on column fct_series.catalogue_id is
  'The entry of the catalogue of standing quantities that it fills; NULL for other quantities.';
