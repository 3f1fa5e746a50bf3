-- Grain: a figure of a series whose claim rests on another outlet of the press.
create table fct_figure_root (
  figure_id varchar,
  root_outlet_id varchar not null,
  root_id varchar not null,
  is_in_circle boolean not null,
  primary key (figure_id)
);

insert into fct_figure_root by name
with recursive telling as (
  select
    fct_series_figure.series_id,
    fct_series_figure.figure_id,
    fct_figure.claim_id,
    fct_figure.value_point,
    fct_article.outlet_id,
    fct_article.valid_from,
    coalesce(fct_article_origin.origin_id, fct_article.article_id) as origin_id
  from fct_series_figure
  join fct_figure using (figure_id)
  join fct_article using (article_id)
  left join fct_article_origin using (article_id)
  where fct_figure.value_point is not null and fct_article.outlet_id is not null
),
citing as (
  select telling.*, fct_citation.cited_outlet_id
  from telling
  join fct_citation using (claim_id)
  -- A ministry or an alliance that is cited is a source, and no way by which a text came.
  join dim_outlet
    on dim_outlet.outlet_id = fct_citation.cited_outlet_id
    and dim_outlet.outlet_kind in ('agency', 'newspaper', 'broadcaster', 'magazine', 'online')
  where fct_citation.cited_outlet_id <> telling.outlet_id
),
step as (
  select distinct series_id, value_point, outlet_id, cited_outlet_id
  from citing
),
walk as (
  select
    series_id,
    value_point,
    outlet_id as first_outlet_id,
    [outlet_id] as passed_outlet_ids,
    cited_outlet_id as outlet_id
  from step
  union all
  select
    walk.series_id,
    walk.value_point,
    walk.first_outlet_id,
    list_append(walk.passed_outlet_ids, walk.outlet_id),
    step.cited_outlet_id
  from walk
  join step using (series_id, value_point, outlet_id)
  where not list_contains(walk.passed_outlet_ids, walk.outlet_id)
    and len(walk.passed_outlet_ids) < 8
),
-- A walk ends at an outlet that cites nobody for the number, or where it closes a circle.
end_of_walk as (
  select
    series_id,
    value_point,
    first_outlet_id as outlet_id,
    list_contains(passed_outlet_ids, walk.outlet_id) as is_in_circle,
    case
      when list_contains(passed_outlet_ids, walk.outlet_id)
        then list_min(
          passed_outlet_ids[list_position(passed_outlet_ids, walk.outlet_id):]
        )
      else walk.outlet_id
    end as root_outlet_id
  from walk
  anti join step as further
    on further.series_id = walk.series_id
    and further.value_point = walk.value_point
    and further.outlet_id = walk.outlet_id
    and not list_contains(walk.passed_outlet_ids, walk.outlet_id)
),
root_of_outlet as (
  select *
  from end_of_walk
  qualify row_number() over (
    partition by series_id, value_point, outlet_id order by is_in_circle, root_outlet_id
  ) = 1
),
first_telling as (
  select series_id, value_point, outlet_id as root_outlet_id, origin_id
  from telling
  qualify row_number() over (
    partition by series_id, value_point, outlet_id order by valid_from nulls last, figure_id
  ) = 1
)
select distinct on (citing.figure_id)
  citing.figure_id,
  root_of_outlet.root_outlet_id,
  coalesce(first_telling.origin_id, root_of_outlet.root_outlet_id) as root_id,
  root_of_outlet.is_in_circle
from citing
join root_of_outlet using (series_id, value_point, outlet_id)
left join first_telling using (series_id, value_point, root_outlet_id)
order by citing.figure_id, citing.series_id;

comment on table fct_figure_root is
  'Where chains of citation begin: figures whose claim rests on another outlet of the press, and the outlet on which they rest in the end for the same value of the series.';
comment on column fct_figure_root.figure_id is
  'The figure.';
comment on column fct_figure_root.root_outlet_id is
  'The outlet at the end of the chain, which cites nobody for the value; of a circle, the one whose key is first.';
comment on column fct_figure_root.root_id is
  'The article with which that outlet first told the value, or the origin of its text; the outlet''s key where the warehouse holds no such article.';
comment on column fct_figure_root.is_in_circle is
  'Whether the chain leads into a circle of outlets that rest on one another.';
