-- Grain: a series and another that nearly was one with it.
create table fct_near_series (
  series_id varchar,
  near_series_id varchar,
  reason varchar not null,
  score double,
  primary key (series_id, near_series_id),
  foreign key (series_id) references fct_series (series_id),
  foreign key (near_series_id) references fct_series (series_id)
);

insert into fct_near_series by name
select *
from stg_near_series
order by series_id, near_series_id;

comment on table fct_near_series is
  'Series that nearly were one, once each way, and why they stand apart.';
comment on column fct_near_series.series_id is
  'The series.';
comment on column fct_near_series.near_series_id is
  'The series that is near to it and not the same quantity.';
comment on column fct_near_series.reason is
  'Why they stand apart: other_thing, other_role, other_place, other_owner, other_event, weak.';
comment on column fct_near_series.score is
  'Mean probability that figures of both speak of one quantity, from 0 to 1.';
