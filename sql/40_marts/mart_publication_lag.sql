-- Grain: a series and a day on which it says that something happened.
create view mart_publication_lag as
with told as (
  select
    mart_figure.*,
    event_start is not null
      and event_end is not null
      and event_precision in ('second', 'minute', 'hour', 'day')
      and event_start <= published_date as gives_day,
    -- A toll is of one event; troops may be counted on any day.
    fct_series.story_id is not null as is_of_event
  from mart_figure
  join fct_series using (series_id)
  where published_at is not null
    and published_precision in ('second', 'minute', 'hour', 'day')
    and modality in ('asserted', 'reported')
    and is_latest_revision
),
event as (
  select
    series_id,
    event_start,
    min(event_end) as event_end,
    is_of_event and event_start = min(event_start) over (partition by series_id) as is_first_day,
    count(*) as figure_count
  from told
  where gives_day
  group by series_id, event_start, is_of_event
)
select
  event.series_id,
  told.series_label,
  event.event_start,
  event.event_end,
  told.published_at as first_published_at,
  date_diff('day', event.event_start, told.published_date) as lag_days,
  told.outlet_name,
  told.surface,
  told.sentence,
  event.figure_count
from event
join told
  on told.series_id = event.series_id
  and (
    (told.gives_day and told.event_start = event.event_start)
    or (
      event.is_first_day
      and told.published_date >= event.event_start
      and told.series_role in ('level', 'additional')
    )
  )
qualify row_number() over (
  partition by event.series_id, event.event_start
  order by told.published_at, told.figure_id
) = 1;

comment on view mart_publication_lag is
  'How long it took from the event to the first figure: of a toll the first that anyone gave, whether it named the day or not.';
comment on column mart_publication_lag.series_id is
  'The series.';
comment on column mart_publication_lag.series_label is
  'Name of the series.';
comment on column mart_publication_lag.event_start is
  'Day of the event.';
comment on column mart_publication_lag.event_end is
  'Last day of the event, inclusive.';
comment on column mart_publication_lag.first_published_at is
  'Publication of the first figure, UTC.';
comment on column mart_publication_lag.lag_days is
  'Days from the event to the first figure, 0 for the same day.';
comment on column mart_publication_lag.outlet_name is
  'Outlet of the first figure.';
comment on column mart_publication_lag.surface is
  'The first figure as written.';
comment on column mart_publication_lag.sentence is
  'Its sentence.';
comment on column mart_publication_lag.figure_count is
  'Figures of the series that give this day.';
