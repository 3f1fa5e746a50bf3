-- Question 17. Was a given figure superseded, by what and when?
--
-- Rests on: series and figure links (linking).
-- Gives: a row per later figure that updates, narrows or contradicts it, the earliest first.
-- Parameters: quantity, a series_label of mart_series; by default the one with most independent
-- origins; value, in its unit; by default the first that a named source changed, else the first
-- that another contradicts.
set variable quantity = coalesce(
  getvariable('quantity'),
  (
    select series_label
    from mart_series
    order by independent_count desc, figure_count desc, series_label
    limit 1
  )
);

set variable value = coalesce(
  getvariable('value')::double,
  (
    select from_value
    from mart_superseded
    where series_label = getvariable('quantity') and from_value is not null
    order by relation <> 'updates', from_source_name is null, from_at, from_value
    limit 1
  )
);

select
  from_at,
  from_outlet_name as told_by,
  from_surface as figure,
  from_source_name as source,
  relation,
  to_at,
  to_outlet_name as then_by,
  to_surface as then_figure,
  to_source_name as then_source,
  round(exp(log_ratio), 2) as times,
  to_link as link
from mart_superseded
where series_label = getvariable('quantity')
  and from_value = getvariable('value')
order by to_at, then_by, then_figure, from_at, told_by;
