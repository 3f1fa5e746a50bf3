-- Question 14. Which outlets give figures with nobody behind them?
--
-- Gives: a row per outlet with at least least_figures figures, the largest share first; dates are
-- left out, and each page counts once.
-- Parameters: least_figures, by default what the middle outlet has, and at least 3.
set variable least_figures = coalesce(
  getvariable('least_figures')::integer,
  (select greatest(3, median(figure_count)) from mart_unattributed)
);

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
