-- Grain: a series and another that differs from it in one part.
create table fct_near_series (
  series_id varchar,
  near_series_id varchar,
  differs_in varchar not null,
  value_here varchar,
  value_there varchar,
  primary key (series_id, near_series_id)
);

-- Series are met by what they have in common with one part left out, and each is held against the
-- one of those that has the most figures: the work grows with the figures, not with their pairs.
insert into fct_near_series by name
with told as (
  select distinct fct_series_figure.series_id, fct_figure.article_id
  from fct_series_figure
  join fct_figure using (figure_id)
),
sized as (
  select
    fct_series.*,
    count(fct_series_figure.figure_id) as figure_count,
    min(fct_article.published_at)::date::varchar as first_day
  from fct_series
  left join fct_series_figure using (series_id)
  left join fct_figure using (figure_id)
  left join fct_article using (article_id)
  group by all
),
part as (
  select
    series_id,
    figure_count,
    subject is null as is_event,
    differs_in,
    case differs_in
      when 'kind' then kind
      when 'unit' then unit
      when 'per_unit' then per_unit
      when 'statistic' then statistic
      when 'counted_noun' then counted_noun
      when 'noun_modifiers' then noun_modifiers
      when 'subject' then subject
      when 'predicate' then predicate
      when 'place_code' then place_code
      when 'event' then first_day
    end as part_value,
    [
      if(differs_in = 'kind', '', kind),
      if(differs_in = 'unit', '', unit),
      if(differs_in = 'per_unit', '', per_unit),
      if(differs_in = 'statistic', '', statistic),
      if(differs_in = 'counted_noun', '', counted_noun),
      if(differs_in = 'noun_modifiers', '', noun_modifiers),
      if(differs_in = 'subject', '', subject),
      if(differs_in = 'predicate', '', predicate),
      if(differs_in = 'place_code', '', place_code)
    ] as common
  from sized
  cross join (
    select
      unnest([
        'kind', 'unit', 'per_unit', 'statistic', 'counted_noun', 'noun_modifiers', 'subject',
        'predicate', 'place_code', 'event'
      ]) as differs_in
  )
),
-- Where no subject is named the same key is told of many events; those of one event meet in an article.
meeting as (
  select part.*, told.article_id as met_in
  from part
  join told using (series_id)
  where differs_in <> 'event'
  union all
  select part.*, '' as met_in
  from part
  where differs_in = 'event' or not is_event
),
greatest as (
  select
    differs_in,
    common,
    met_in,
    arg_max(
      {'series_id': series_id, 'part_value': part_value},
      {'figure_count': figure_count, 'series_id': series_id},
      2
    ) as first_two
  from meeting
  group by differs_in, common, met_in
  having count(*) > 1
),
near as (
  select
    meeting.series_id,
    meeting.differs_in,
    meeting.part_value as value_here,
    if(first_two[1].series_id = meeting.series_id, first_two[2], first_two[1]) as other
  from meeting
  join greatest using (differs_in, common, met_in)
)
select
  series_id,
  other.series_id as near_series_id,
  min(differs_in) as differs_in,
  arg_min(value_here, differs_in) as value_here,
  arg_min(other.part_value, differs_in) as value_there
from near
group by series_id, other.series_id
order by series_id, near_series_id;

comment on table fct_near_series is
  'Series that differ in one part and were kept apart for it: each beside the one of them with the most figures.';
comment on column fct_near_series.series_id is
  'The series.';
comment on column fct_near_series.near_series_id is
  'The series that is near to it and not comparable with it.';
comment on column fct_near_series.differs_in is
  'The part in which they differ: kind, unit, per_unit, statistic, counted_noun, noun_modifiers, subject, predicate, place_code, or event (all parts agree, the stories of their articles do not).';
comment on column fct_near_series.value_here is
  'What the series has there, for an event the day of its first publication; NULL where it has none.';
comment on column fct_near_series.value_there is
  'What the near one has there; NULL where it has none.';
