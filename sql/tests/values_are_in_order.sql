-- A figure's least value is not above its greatest, nor a first day after its last.
select figure_id, surface, value_low, value_high, date_start, date_end, as_of_start, as_of_end
from fct_figure
where value_low > value_high
  or value_point < value_low
  or value_point > value_high
  or date_start > date_end
  or as_of_start > as_of_end;
