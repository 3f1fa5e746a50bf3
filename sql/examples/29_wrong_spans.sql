-- Question 29. Which figures no longer stand where their span says? There must be none.
--
-- Gives: one row; wrong is 0, or example names the first that is wrong.
select
  (select count(*) from mart_figure) as figures,
  count(*) as wrong,
  min(key) as example
from mart_span
where table_name = 'fct_figure';
