-- The closed lists of claims, figures, series and what ties or parts them hold.
select 'fct_claim' as table_name, claim_id as key, concat_ws(' ', modality, attribution_kind, quote_kind) as kinds
from fct_claim
where modality not in ('asserted', 'reported', 'possible', 'planned', 'conditional', 'denied')
  or attribution_kind not in ('person', 'organisation', 'document', 'anonymous', 'outlet', 'none')
  or quote_kind not in ('direct', 'indirect', 'mixed', 'none')
union all
select 'fct_figure', figure_id, concat_ws(' ', kind, approximation, change_direction, change_kind, aggregation)
from fct_figure
where kind not in ('count', 'measure', 'money', 'percent', 'ratio', 'rate', 'ordinal', 'age', 'date', 'duration', 'index')
  or approximation not in ('exact', 'about', 'nearly', 'over', 'at_least', 'at_most', 'up_to', 'several')
  or change_direction not in ('up', 'down', 'none')
  or change_kind not in ('by', 'to', 'from', 'none')
  or aggregation not in ('total', 'additional', 'average', 'per_period', 'cumulative', 'peak', 'none')
union all
select 'fct_series', series_id, kind
from fct_series
where kind not in ('count', 'measure', 'money', 'percent', 'ratio', 'rate', 'ordinal', 'age', 'date', 'duration', 'index')
union all
select 'fct_series_figure', figure_id, role
from fct_series_figure
where role not in ('level', 'additional', 'planned', 'historic', 'part')
union all
select 'fct_near_series', concat_ws(' ', series_id, near_series_id), reason
from fct_near_series
where reason not in ('other_thing', 'other_role', 'other_place', 'other_owner', 'other_event', 'weak')
union all
select 'fct_figure_link', concat_ws(' ', from_figure_id, to_figure_id), relation
from fct_figure_link
where relation not in ('same', 'updates', 'narrows', 'contradicts');
