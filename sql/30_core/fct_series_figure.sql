-- Grain: a figure in a series.
create table fct_series_figure (
  series_id varchar,
  figure_id varchar,
  role varchar not null,
  primary key (series_id, figure_id),
  foreign key (series_id) references fct_series (series_id),
  foreign key (figure_id) references fct_figure (figure_id)
);

insert into fct_series_figure by name
select *
from stg_series_figure
semi join fct_figure using (figure_id)
order by series_id, figure_id;

comment on table fct_series_figure is
  'Which figures belong to which series, and as what.';
comment on column fct_series_figure.series_id is
  'The series.';
comment on column fct_series_figure.figure_id is
  'The figure.';
comment on column fct_series_figure.role is
  'What the figure is in its series: level, additional, planned, historic, part.';
