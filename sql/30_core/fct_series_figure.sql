-- Grain: a figure in a series.
create table fct_series_figure (
  series_id varchar,
  figure_id varchar,
  role varchar not null,
  confidence double,
  evidence varchar[],
  unit_factor double,
  primary key (series_id, figure_id),
  foreign key (series_id) references fct_series (series_id),
  foreign key (figure_id) references fct_figure (figure_id)
);

insert into fct_series_figure by name
select
  stg_series_figure.*,
  case
    when fct_figure.unit is not distinct from fct_series.unit then 1
    when figure_unit.dimension = series_unit.dimension
      then figure_unit.si_factor / series_unit.si_factor
  end as unit_factor
from stg_series_figure
join fct_figure using (figure_id)
left join fct_series using (series_id)
left join dim_unit as figure_unit on figure_unit.unit_code = fct_figure.unit
left join dim_unit as series_unit on series_unit.unit_code = fct_series.unit
order by series_id, figure_id;

comment on table fct_series_figure is
  'Which figures belong to which series, as what, how surely and why. All that linking holds are rows: confidence lets SQL choose.';
comment on column fct_series_figure.series_id is
  'The series.';
comment on column fct_series_figure.figure_id is
  'The figure.';
comment on column fct_series_figure.role is
  'What the figure is of the quantity: level, additional, planned, historic, part.';
comment on column fct_series_figure.confidence is
  'How surely it belongs there, from 0 to 1: the mean probability that it speaks of one quantity with the others.';
comment on column fct_series_figure.evidence is
  'What it shares with the others, the strongest first, such as same_thing.';
comment on column fct_series_figure.unit_factor is
  'What turns the figure''s value into the unit of the series, 1 where that is its own; NULL where nothing does, as between currencies.';
