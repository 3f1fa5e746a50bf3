-- Question 4. Which figures rest on one text and yet stand in many outlets?
--
-- Rests on: origins (linking).
-- Gives: a row per number and origin: first those that no other text states, the widest spread
-- first; other_origins counts the independent texts that state the same number of the same thing.
-- Parameters: least_outlets, by default 5, or what the widest spread has where none has that many;
-- least_value, below which a number is no news.
set variable least_value = coalesce(getvariable('least_value')::double, 100);
set variable least_outlets = coalesce(
  getvariable('least_outlets')::integer,
  (
    select greatest(2, least(5, max(outlet_count)))
    from mart_independence
    where coalesce(value_low, value_high) >= getvariable('least_value')
  )
);

select
  surface as figure,
  counted_noun,
  origin_outlet_name as origin,
  outlet_count as outlets,
  origin_count - 1 as other_origins,
  first_published_at,
  last_published_at,
  outlet_names
from mart_independence
where outlet_count >= getvariable('least_outlets')
  and coalesce(value_low, value_high) >= getvariable('least_value')
order by origin_count > 1, outlets desc, first_published_at, figure;
