-- The closed lists of a claim and a figure hold.
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
  or aggregation not in ('total', 'additional', 'average', 'per_period', 'cumulative', 'peak', 'none');
