-- Grain: one quantity or date expression in a claim.
create table fct_figure (
  figure_id varchar,
  claim_id varchar not null,
  article_id varchar not null,
  char_start integer not null,
  char_end integer not null,
  surface varchar not null,
  kind varchar not null,
  value_low double,
  value_high double,
  value_point double,
  low_inclusive boolean,
  high_inclusive boolean,
  approximation varchar,
  unit varchar,
  unit_surface varchar,
  dimension varchar,
  si_value double,
  counted_noun varchar,
  noun_modifiers varchar,
  topics varchar[],
  change_direction varchar,
  change_kind varchar,
  aggregation varchar,
  per_unit varchar,
  date_start date,
  date_end date,
  timex_value varchar,
  as_of_start date,
  as_of_end date,
  confidence double,
  rule varchar not null,
  run_id varchar not null,
  foreign key (claim_id) references fct_claim (claim_id)
);

insert into fct_figure by name
select stg_figure.* exclude (extraction_id)
from stg_figure
semi join standing_reading using (extraction_id, run_id);

-- Built at once, a key costs half of what it costs row by row.
alter table fct_figure add primary key (figure_id);

comment on table fct_figure is
  'Figures: every quantity and date that the news states, with its value, unit and exact characters.';
comment on column fct_figure.figure_id is
  'The figure: its claim''s key, then where it begins.';
comment on column fct_figure.claim_id is
  'The claim.';
comment on column fct_figure.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_figure.char_start is
  'First character of the span, in Unicode code points of the article''s body from 0.';
comment on column fct_figure.char_end is
  'End of the span, exclusive, in Unicode code points of the article''s body.';
comment on column fct_figure.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column fct_figure.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column fct_figure.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and for dates.';
comment on column fct_figure.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and for dates.';
comment on column fct_figure.value_point is
  'The number as written, in the unit; NULL for a range and for dates.';
comment on column fct_figure.low_inclusive is
  'Whether value_low itself is allowed.';
comment on column fct_figure.high_inclusive is
  'Whether value_high itself is allowed.';
comment on column fct_figure.approximation is
  'How the words bind the value: exact, about, nearly, over, at_least, at_most, up_to, several.';
comment on column fct_figure.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column fct_figure.unit_surface is
  'The unit as written; NULL where none.';
comment on column fct_figure.dimension is
  'What the unit measures, such as length, area, money; NULL without a unit.';
comment on column fct_figure.si_value is
  'value_point in the coherent SI unit; NULL for ranges and where the unit has none.';
comment on column fct_figure.counted_noun is
  'Head of what is counted, lower case; NULL where none was found.';
comment on column fct_figure.noun_modifiers is
  'Words before the counted noun, as written; NULL where none.';
comment on column fct_figure.topics is
  'Phrases of the sentence that the figure is about, the nearest first: what it counts or measures, then who or what has or does it; an empty list where none was found and for dates.';
comment on column fct_figure.change_direction is
  'Whether the figure tells a change: up, down, none.';
comment on column fct_figure.change_kind is
  'Which end or size of the change it is: by, to, from, none.';
comment on column fct_figure.aggregation is
  'How it stands to others of its kind: total, additional, average, per_period, cumulative, peak, none.';
comment on column fct_figure.per_unit is
  'What a rate is per; NULL where it is none.';
comment on column fct_figure.date_start is
  'First day that a date expression covers; NULL for other kinds and where nothing settles it.';
comment on column fct_figure.date_end is
  'Last day that a date expression covers, inclusive; NULL for other kinds and where nothing settles it.';
comment on column fct_figure.timex_value is
  'TIMEX3 value of a date or duration; NULL for other kinds and where nothing settles it.';
comment on column fct_figure.as_of_start is
  'First day of which the figure speaks; NULL where the text does not say.';
comment on column fct_figure.as_of_end is
  'Last day of which the figure speaks, inclusive; NULL where the text does not say.';
comment on column fct_figure.confidence is
  'How sure the rule is, from 0 to 1.';
comment on column fct_figure.rule is
  'Name of the rule that found it.';
comment on column fct_figure.run_id is
  'The run that read it.';
