-- The span of a figure gives its characters.
select *
from mart_span
where table_name = 'fct_figure';
