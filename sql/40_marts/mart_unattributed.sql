-- Grain: an outlet.
create view mart_unattributed as
select
  outlet_id,
  coalesce(outlet_name, '(unknown)') as outlet_name,
  count(*) as figure_count,
  count(*) filter (attribution_kind = 'none') as unattributed_count,
  count(*) filter (attribution_kind = 'anonymous') as anonymous_count,
  count(*) filter (attribution_kind not in ('none', 'anonymous')) as named_count,
  count(*) filter (attribution_kind = 'none') / count(*) as unattributed_share
from mart_figure
where is_latest_revision and restates_claim_id is null and kind <> 'date'
group by all;

comment on view mart_unattributed is
  'How many of an outlet''s figures have nobody behind them.';
comment on column mart_unattributed.outlet_id is
  'The outlet; NULL for articles without one.';
comment on column mart_unattributed.outlet_name is
  'Name of the outlet.';
comment on column mart_unattributed.figure_count is
  'Figures other than dates, latest revisions only.';
comment on column mart_unattributed.unattributed_count is
  'Figures in the author''s own voice.';
comment on column mart_unattributed.anonymous_count is
  'Figures from a source without a name.';
comment on column mart_unattributed.named_count is
  'Figures from a named source.';
comment on column mart_unattributed.unattributed_share is
  'Share of figures in the author''s own voice, 0 to 1.';
