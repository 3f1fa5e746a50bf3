-- Grain: a series and another that nearly was one with it.
create view mart_near_series as
with size_of_series as (
  select
    fct_series_figure.series_id,
    count(*) as figure_count,
    count(distinct fct_article.outlet_id) as outlet_count,
    min(coalesce(value_low, value_point, value_high) * unit_factor) as value_min,
    max(coalesce(value_high, value_point, value_low) * unit_factor) as value_max
  from fct_series_figure
  join fct_figure using (figure_id)
  join fct_article using (article_id)
  where fct_article.is_latest_revision
  group by fct_series_figure.series_id
)
select
  fct_near_series.series_id,
  here.label as series_label,
  fct_near_series.near_series_id,
  there.label as near_series_label,
  fct_near_series.reason,
  case fct_near_series.reason
    when 'other_role' then 'one tells a level, the other a plan, a part or a change'
    when 'other_place' then 'it is of another place'
    when 'other_event' then 'it is of another event'
    when 'other_thing' then 'it counts or measures something else'
    when 'other_owner' then 'it is of somebody else'
    when 'weak' then 'the two share too little'
  end as reason_in_words,
  fct_near_series.score,
  here_size.figure_count,
  there_size.figure_count as near_figure_count,
  there_size.outlet_count as near_outlet_count,
  there.unit as near_unit,
  there_size.value_min as near_value_min,
  there_size.value_max as near_value_max
from fct_near_series
join fct_series as here on here.series_id = fct_near_series.series_id
join fct_series as there on there.series_id = fct_near_series.near_series_id
join size_of_series as here_size on here_size.series_id = fct_near_series.series_id
join size_of_series as there_size on there_size.series_id = fct_near_series.near_series_id;

comment on view mart_near_series is
  'Which quantities look alike and are not compared, and why; those without a figure in a latest revision left out.';
comment on column mart_near_series.series_id is
  'The series.';
comment on column mart_near_series.series_label is
  'Name of the series.';
comment on column mart_near_series.near_series_id is
  'The series that is near to it.';
comment on column mart_near_series.near_series_label is
  'Name of the near series.';
comment on column mart_near_series.reason is
  'Why they stand apart: other_thing, other_role, other_place, other_owner, other_event, weak.';
comment on column mart_near_series.reason_in_words is
  'The same for people, said of the near one.';
comment on column mart_near_series.score is
  'Mean probability that figures of both speak of one quantity, from 0 to 1.';
comment on column mart_near_series.figure_count is
  'Figures of the series, latest revisions only.';
comment on column mart_near_series.near_figure_count is
  'Figures of the near series, latest revisions only.';
comment on column mart_near_series.near_outlet_count is
  'Outlets with such a figure.';
comment on column mart_near_series.near_unit is
  'Unit of the near series: UCUM code, or ISO 4217 for money; NULL for plain counts.';
comment on column mart_near_series.near_value_min is
  'Least value of the near series, in its unit; NULL where no figure has one.';
comment on column mart_near_series.near_value_max is
  'Greatest value of the near series, in its unit; NULL where no figure has one.';
