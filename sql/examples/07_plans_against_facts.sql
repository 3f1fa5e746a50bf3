-- Question 7. Which planned or possible numbers were later stated as fact?
--
-- Rests on: series (linking).
-- Gives: a row per planned, possible or conditional figure and the first later article that states
-- the same number of the same series as fact, the best-told quantities first; with same_number
-- false, the last later figure of any size. later_outlets counts those that state it so.
-- Parameters: same_number (true or false); least_confidence, from 0 to 1; how_many.
set variable same_number = coalesce(getvariable('same_number')::boolean, true);
set variable least_confidence = coalesce(getvariable('least_confidence')::double, 0);
set variable how_many = coalesce(getvariable('how_many')::integer, 100);

with first_statement as (
  select
    *,
    count(distinct stated_outlet_name) over (partition by foreseen_figure_id) as later_outlets
  from mart_planned_versus_stated
  where (is_same_number or not getvariable('same_number'))
    and series_confidence >= getvariable('least_confidence')
  qualify row_number() over (
    partition by foreseen_figure_id
    order by
      case when getvariable('same_number') then stated_at end,
      stated_at desc,
      stated_figure_id
  ) = 1
)
select
  foreseen_at,
  foreseen_outlet_name as foreseen_by,
  foreseen_modality as as_what,
  foreseen_surface as foreseen,
  stated_at,
  stated_outlet_name as stated_by,
  stated_surface as stated,
  round(exp(log_ratio), 2) as times,
  later_outlets,
  first_statement.series_label as quantity,
  round(first_statement.series_confidence, 2) as confidence,
  foreseen_sentence,
  stated_sentence
from first_statement
join mart_series using (series_id)
order by telling_rank, foreseen_at, foreseen_by, foreseen
limit getvariable('how_many');
