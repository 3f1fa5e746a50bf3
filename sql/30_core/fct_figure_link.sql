-- Grain: two figures of a series.
create table fct_figure_link (
  from_figure_id varchar,
  to_figure_id varchar,
  relation varchar not null,
  log_ratio double,
  foreign key (from_figure_id) references fct_figure (figure_id),
  foreign key (to_figure_id) references fct_figure (figure_id)
);

insert into fct_figure_link by name
select *
from stg_figure_link
semi join fct_figure on fct_figure.figure_id = from_figure_id
semi join fct_figure as later_figure on later_figure.figure_id = to_figure_id
order by from_figure_id, to_figure_id, relation;

comment on table fct_figure_link is
  'How a later figure stands to an earlier one.';
comment on column fct_figure_link.from_figure_id is
  'The earlier figure.';
comment on column fct_figure_link.to_figure_id is
  'The later figure.';
comment on column fct_figure_link.relation is
  'same, updates, narrows, contradicts.';
comment on column fct_figure_link.log_ratio is
  'Natural logarithm of later value over earlier; NULL where one has no value or is 0.';
