-- Grain: a value of a series.
create view mart_first_report as
with told as (
  select
    *,
    count(distinct outlet_id) over same_value as outlet_count,
    count(distinct article_id) over same_value as article_count,
    row_number() over (
      partition by series_id, value_low, value_high
      order by told_at nulls last, is_original desc, article_id, char_start
    ) as telling_number
  from mart_series_figure
  where value_best is not null and modality <> 'denied'
  window same_value as (partition by series_id, value_low, value_high)
)
select
  series_id,
  series_label,
  unit,
  value_low,
  value_high,
  surface,
  told_at as first_published_at,
  outlet_id,
  outlet_name,
  source_name,
  modality,
  sentence,
  coalesce(canonical_url, item_uri) as link,
  outlet_count,
  article_count
from told
where telling_number = 1;

comment on view mart_first_report is
  'Who told a figure first: the earliest article with each value of a series, and how many followed.';
comment on column mart_first_report.series_id is
  'The series.';
comment on column mart_first_report.series_label is
  'Name of the series.';
comment on column mart_first_report.unit is
  'Unit of the values; NULL for plain counts.';
comment on column mart_first_report.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and for dates.';
comment on column mart_first_report.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and for dates.';
comment on column mart_first_report.surface is
  'The figure as first written.';
comment on column mart_first_report.first_published_at is
  'Publication of that article, UTC; NULL where none of its articles has a date.';
comment on column mart_first_report.outlet_id is
  'Outlet of that article.';
comment on column mart_first_report.outlet_name is
  'Name of that outlet.';
comment on column mart_first_report.source_name is
  'Who said it there; NULL where no source is named.';
comment on column mart_first_report.modality is
  'How it was put forward there.';
comment on column mart_first_report.sentence is
  'Its sentence.';
comment on column mart_first_report.link is
  'Address of its article, else where it was read.';
comment on column mart_first_report.outlet_count is
  'Outlets that tell the value, the first among them.';
comment on column mart_first_report.article_count is
  'Articles that tell the value, the first among them.';
