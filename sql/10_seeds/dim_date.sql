-- Grain: a day from 1900-01-01 to 2049-12-31.
create table dim_date (
  calendar_date date,
  iso_year integer not null,
  iso_week integer not null,
  week_start_date date not null,
  month_start_date date not null,
  calendar_year integer not null,
  calendar_quarter integer not null,
  calendar_month integer not null,
  day_of_month integer not null,
  iso_weekday integer not null,
  weekday_name varchar not null,
  is_weekend boolean not null,
  primary key (calendar_date)
);

insert into dim_date by name
with calendar as (
  select unnest(generate_series(date '1900-01-01', date '2049-12-31', interval 1 day))::date as calendar_date
)
select
  calendar_date,
  isoyear(calendar_date) as iso_year,
  weekofyear(calendar_date) as iso_week,
  date_trunc('week', calendar_date)::date as week_start_date,
  date_trunc('month', calendar_date)::date as month_start_date,
  year(calendar_date) as calendar_year,
  quarter(calendar_date) as calendar_quarter,
  month(calendar_date) as calendar_month,
  day(calendar_date) as day_of_month,
  isodow(calendar_date) as iso_weekday,
  dayname(calendar_date) as weekday_name,
  isodow(calendar_date) > 5 as is_weekend
from calendar
order by calendar_date;

comment on table dim_date is
  'The calendar, for joins by day, week, month, quarter and year.';
comment on column dim_date.calendar_date is
  'The day.';
comment on column dim_date.iso_year is
  'Year of the ISO week.';
comment on column dim_date.iso_week is
  'ISO week, 1 to 53.';
comment on column dim_date.week_start_date is
  'Monday of the day''s week.';
comment on column dim_date.month_start_date is
  'First day of the month.';
comment on column dim_date.calendar_year is
  'Year.';
comment on column dim_date.calendar_quarter is
  'Quarter, 1 to 4.';
comment on column dim_date.calendar_month is
  'Month, 1 to 12.';
comment on column dim_date.day_of_month is
  'Day of the month, 1 to 31.';
comment on column dim_date.iso_weekday is
  '1 for Monday to 7 for Sunday.';
comment on column dim_date.weekday_name is
  'English name of the weekday.';
comment on column dim_date.is_weekend is
  'Whether it is a Saturday or Sunday.';
