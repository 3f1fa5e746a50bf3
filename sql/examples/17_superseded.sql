-- Question 17. Was a given figure superseded, by what and when?
--
-- Rests on: series and figure links (linking).
-- Gives: a row per later figure that updates, narrows or contradicts it, the earliest first.
-- Parameters: series, a series_id or how it begins, or quantity, words of its label; by default the
-- most telling one (mart_series.telling_rank) with a figure that was superseded; value, in its unit;
-- by default the first that a named source changed, else the first that another contradicts.
set variable chosen = (
  select series_id
  from mart_superseded
  join mart_series using (series_id)
  where case
    when getvariable('series') is null and getvariable('quantity') is null then true
    else series_id = chosen_series(getvariable('series'), getvariable('quantity'))
  end
  order by telling_rank
  limit 1
);

set variable value_asked = coalesce(
  getvariable('value')::double,
  (
    select from_value
    from mart_superseded
    where series_id = getvariable('chosen') and from_value is not null
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
  series_label as quantity,
  to_link as link
from mart_superseded
where series_id = getvariable('chosen')
  and from_value = getvariable('value_asked')
order by to_at, then_by, then_figure, from_at, told_by;
