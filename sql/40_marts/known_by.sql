-- Grain: a figure that a reader could know at the end of a day (UTC), in the text of that day.
-- An article that was changed later gives the figures that it had on that day.
create macro known_by(known_on) as table
select *
from mart_figure
where coalesce(valid_from, published_at) < known_on::date + interval 1 day
  and (valid_to is null or valid_to >= known_on::date + interval 1 day);

comment on macro table known_by is
  'The figures that a reader could know at the end of a day (UTC), in the text of that day: the columns of mart_figure.';
