-- Grain: a figure of a copy that lost hedges of its origin.
create view mart_hedge_drift as
with told as (
  select *, string_split(coalesce(hedges, ''), ', ') as hedge_list
  from mart_figure
  where kind not in ('date', 'ordinal') and value_best is not null
),
-- Figures that count the sources themselves ("two officials said") are no news.
source_of_article as (
  select distinct article_id, attributed_to
  from fct_claim
  where attributed_to is not null
)
select
  copied.origin_id,
  original.outlet_name as origin_outlet_name,
  original.published_at as origin_at,
  original.surface as origin_surface,
  original.modality as origin_modality,
  original.hedges as origin_hedges,
  original.certainty as origin_certainty,
  original.sentence as origin_sentence,
  copied.article_id,
  copied.outlet_name,
  copied.published_at,
  copied.surface,
  copied.modality,
  copied.hedges,
  nullif(
    array_to_string(
      list_filter(
        original.hedge_list, lambda hedge: not list_contains(copied.hedge_list, hedge)
      ),
      ', '
    ),
    ''
  ) as lost_hedges,
  copied.certainty,
  copied.sentence,
  copied.canonical_url
from told as copied
join told as original
  on original.article_id = copied.origin_id
  and original.kind = copied.kind
  and original.unit is not distinct from copied.unit
  and original.counted_noun is not distinct from copied.counted_noun
  and original.value_best = copied.value_best
anti join source_of_article
  on source_of_article.article_id = copied.article_id
  and contains(source_of_article.attributed_to, copied.surface)
where not copied.is_original
  and copied.is_latest_revision
qualify row_number() over (
  partition by copied.figure_id order by abs(original.char_start - copied.char_start), original.figure_id
) = 1
and (lost_hedges is not null or (original.modality <> 'asserted' and copied.modality = 'asserted'));

comment on view mart_hedge_drift is
  'Figures that a copy states more plainly than its origin: a hedge is gone, or what was reported is asserted.';
comment on column mart_hedge_drift.origin_id is
  'The article from which the text stems.';
comment on column mart_hedge_drift.origin_outlet_name is
  'Outlet of the origin.';
comment on column mart_hedge_drift.origin_at is
  'Publication of the origin, UTC.';
comment on column mart_hedge_drift.origin_surface is
  'The figure as the origin writes it.';
comment on column mart_hedge_drift.origin_modality is
  'How the origin puts it forward.';
comment on column mart_hedge_drift.origin_hedges is
  'Hedges of the origin''s claim.';
comment on column mart_hedge_drift.origin_certainty is
  'Certainty of the origin''s claim, 0 to 1.';
comment on column mart_hedge_drift.origin_sentence is
  'The origin''s sentence.';
comment on column mart_hedge_drift.article_id is
  'The copy.';
comment on column mart_hedge_drift.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_hedge_drift.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_hedge_drift.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column mart_hedge_drift.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column mart_hedge_drift.hedges is
  'Hedges that remain in the copy''s claim; NULL where none.';
comment on column mart_hedge_drift.lost_hedges is
  'Hedges of the origin''s claim that are gone, joined by commas; NULL where only the modality changed.';
comment on column mart_hedge_drift.certainty is
  'From 0 (denied) to 1 (asserted without a hedge).';
comment on column mart_hedge_drift.sentence is
  'The copy''s sentence.';
comment on column mart_hedge_drift.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
