-- Question 14. Which outlets give figures with nobody behind them?
--
-- Gives: a row per outlet with at least least_figures figures, the largest share first; dates are
-- left out, and each page counts once.
-- Parameters: least_figures.
set variable least_figures = coalesce(getvariable('least_figures')::integer, 3);

select
  outlet_name as outlet,
  figure_count as figures,
  named_count as named,
  anonymous_count as anonymous,
  unattributed_count as unattributed,
  round(100 * unattributed_share, 1) as unattributed_percent
from mart_unattributed
where figure_count >= getvariable('least_figures')
order by unattributed_share desc, figures desc, outlet;
