-- The span of a claim gives its characters.
select *
from mart_span
where table_name = 'fct_claim';
