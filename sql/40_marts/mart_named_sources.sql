-- Grain: a named source.
create view mart_named_sources as
with figure_of_source as (
  select mart_figure.*, value_best * fct_series_figure.unit_factor as value_in_series
  from mart_figure
  left join fct_series_figure using (series_id, figure_id)
  where is_latest_revision
    and restates_claim_id is null
    and kind <> 'date'
    and attributed_source_id is not null
    and attribution_kind in ('person', 'organisation', 'document', 'outlet')
),
median_of_series as (
  select series_id, median(value_best * fct_series_figure.unit_factor) as value_median
  from mart_figure
  join fct_series_figure using (series_id, figure_id)
  where series_role = 'level' and modality <> 'denied' and is_latest_revision
  group by series_id
)
select
  attributed_source_id,
  figure_of_source.source_name,
  dim_attributed_source.attribution_kind,
  count(*) as figure_count,
  count(distinct article_id) as article_count,
  count(distinct outlet_id) as outlet_count,
  count(distinct series_id) as series_count,
  count(*) filter (value_in_series > value_median) as higher_count,
  count(*) filter (value_in_series < value_median) as lower_count,
  avg(
    case when value_in_series > 0 and value_median > 0 then ln(value_in_series / value_median) end
    order by figure_id
  ) as log_ratio_to_median,
  min(published_at) as first_published_at,
  max(published_at) as last_published_at
from figure_of_source
join dim_attributed_source using (attributed_source_id)
left join median_of_series using (series_id)
group by attributed_source_id, figure_of_source.source_name, dim_attributed_source.attribution_kind;

comment on view mart_named_sources is
  'Who gave figures, how often, and whether on the high or the low side of others in the same series.';
comment on column mart_named_sources.attributed_source_id is
  'The source.';
comment on column mart_named_sources.source_name is
  'The most frequent spelling.';
comment on column mart_named_sources.attribution_kind is
  'What the source is: person, organisation, document, outlet.';
comment on column mart_named_sources.figure_count is
  'Figures given, dates left out, latest revisions only.';
comment on column mart_named_sources.article_count is
  'Articles that carry them.';
comment on column mart_named_sources.outlet_count is
  'Outlets that carry them.';
comment on column mart_named_sources.series_count is
  'Series that they belong to.';
comment on column mart_named_sources.higher_count is
  'Figures above the median of their series.';
comment on column mart_named_sources.lower_count is
  'Figures below the median of their series.';
comment on column mart_named_sources.log_ratio_to_median is
  'Mean natural logarithm of figure over its series'' median: above 0 on the high side; NULL where no figure is in a series.';
comment on column mart_named_sources.first_published_at is
  'Earliest publication, UTC; NULL where none is known.';
comment on column mart_named_sources.last_published_at is
  'Latest publication, UTC; NULL where none is known.';
