-- Grain: a series and an event.
create view mart_publication_lag as
with told as (
  select
    *,
    count(*) over (partition by series_id, event_start) as figure_count,
    row_number() over (partition by series_id, event_start order by published_at, figure_id) as telling_number
  from mart_figure
  where series_id is not null
    and event_start is not null
    and event_end is not null
    and event_precision in ('second', 'minute', 'hour', 'day')
    and published_at is not null
    and published_precision in ('second', 'minute', 'hour', 'day')
    and modality in ('asserted', 'reported')
    and is_latest_revision
    and event_start <= published_date
)
select
  series_id,
  series_label,
  event_start,
  event_end,
  published_at as first_published_at,
  date_diff('day', event_start, published_date) as lag_days,
  outlet_name,
  surface,
  sentence,
  figure_count
from told
where telling_number = 1;

comment on view mart_publication_lag is
  'How long it took from the event to the first figure.';
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
  'Words of its claim.';
comment on column mart_publication_lag.figure_count is
  'Figures of the series that speak of this event.';
