-- Grain: one comparable quantity: the same subject, act, counted thing, unit, place and kind.
create table fct_series (
  series_id varchar,
  label varchar,
  subject varchar,
  predicate varchar,
  counted_noun varchar,
  noun_modifiers varchar,
  statistic varchar,
  unit varchar,
  per_unit varchar,
  place_code varchar,
  kind varchar,
  primary key (series_id)
);

insert into fct_series by name
select *
from stg_series
order by series_id;

comment on table fct_series is
  'Series of comparable figures.';
comment on column fct_series.series_id is
  'The series.';
comment on column fct_series.label is
  'Name of the series for people.';
comment on column fct_series.subject is
  'Who or what the series is about; NULL where the figures name none.';
comment on column fct_series.predicate is
  'Lemma of the verb; NULL where none was found.';
comment on column fct_series.counted_noun is
  'What is counted; NULL where the figures name none.';
comment on column fct_series.noun_modifiers is
  'What narrows it, in the singular and sorted, a nation by its code; NULL where nothing does.';
comment on column fct_series.statistic is
  'average, per_period, change, or within a length of time such as ''within 2 d''; NULL for a plain level.';
comment on column fct_series.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column fct_series.per_unit is
  'What a rate is per; NULL where it is none.';
comment on column fct_series.place_code is
  'ISO 3166 code of the place; NULL where unknown.';
comment on column fct_series.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
