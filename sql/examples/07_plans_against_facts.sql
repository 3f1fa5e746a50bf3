-- Question 7. Which planned or possible numbers were later stated as fact?
--
-- Rests on: series (linking).
-- Gives: a row per planned, possible or conditional figure and the first later article that states
-- the same number of the same series as fact; with same_number false, the last later figure of any
-- size.
-- Parameters: same_number (true or false).
set variable same_number = coalesce(getvariable('same_number')::boolean, true);

select
  foreseen_at,
  foreseen_outlet_name as foreseen_by,
  foreseen_modality as as_what,
  foreseen_surface as foreseen,
  stated_at,
  stated_outlet_name as stated_by,
  stated_surface as stated,
  round(exp(log_ratio), 2) as times,
  foreseen_sentence,
  stated_sentence
from mart_planned_versus_stated
where is_same_number or not getvariable('same_number')
qualify row_number() over (
  partition by foreseen_figure_id
  order by
    case when getvariable('same_number') then stated_at end,
    stated_at desc,
    stated_figure_id
) = 1
order by foreseen_at, foreseen_by, foreseen;
