-- Grain: a figure of a reading that another version of the program has replaced.
create table fct_earlier_figure (
  figure_id varchar,
  run_id varchar,
  article_id varchar not null,
  char_start integer not null,
  char_end integer not null,
  surface varchar not null,
  kind varchar not null,
  value_low double,
  value_high double,
  value_point double,
  approximation varchar,
  unit varchar,
  counted_noun varchar,
  claim varchar,
  attributed_to varchar,
  modality varchar,
  hedges varchar[],
  known_from timestamp not null,
  known_to timestamp not null,
  primary key (figure_id, run_id)
);

insert into fct_earlier_figure by name
with replaced_reading as (
  select
    seen_item.extraction_id,
    fct_reading.run_id,
    fct_reading.known_from,
    fct_reading.known_to
  from fct_reading
  join seen_item using (document_id, run_id)
  where fct_reading.known_to is not null and seen_item.outcome in ('parsed', 'partial')
  qualify row_number() over (
    partition by fct_reading.document_id, fct_reading.run_id order by seen_item.item_uri
  ) = 1
),
-- Semi joins read nothing of the lake where no reading was replaced.
replaced_figure as (
  from stg_figure
  semi join replaced_reading using (extraction_id, run_id)
),
replaced_claim as (
  from stg_claim
  semi join replaced_reading using (extraction_id, run_id)
)
select
  replaced_figure.figure_id,
  replaced_figure.run_id,
  replaced_figure.article_id,
  replaced_figure.char_start,
  replaced_figure.char_end,
  replaced_figure.surface,
  replaced_figure.kind,
  replaced_figure.value_low,
  replaced_figure.value_high,
  replaced_figure.value_point,
  replaced_figure.approximation,
  replaced_figure.unit,
  replaced_figure.counted_noun,
  replaced_claim.text as claim,
  replaced_claim.attributed_to,
  replaced_claim.modality,
  replaced_claim.hedges,
  replaced_reading.known_from,
  replaced_reading.known_to
from replaced_figure
join replaced_claim using (extraction_id, run_id, claim_id)
join replaced_reading using (extraction_id, run_id)
order by replaced_figure.figure_id, replaced_figure.run_id;

comment on table fct_earlier_figure is
  'Figures as earlier versions of the program read them, for figures_as_of.';
comment on column fct_earlier_figure.figure_id is
  'The figure: its claim''s key, then where it begins.';
comment on column fct_earlier_figure.run_id is
  'The run that read it.';
comment on column fct_earlier_figure.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_earlier_figure.char_start is
  'First character of the span, in Unicode code points of the body that was read then, from 0.';
comment on column fct_earlier_figure.char_end is
  'End of the span, exclusive, in Unicode code points of that body.';
comment on column fct_earlier_figure.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column fct_earlier_figure.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column fct_earlier_figure.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and for dates.';
comment on column fct_earlier_figure.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and for dates.';
comment on column fct_earlier_figure.value_point is
  'The number as written, in the unit; NULL for a range and for dates.';
comment on column fct_earlier_figure.approximation is
  'How the words bind the value: exact, about, nearly, over, at_least, at_most, up_to, several.';
comment on column fct_earlier_figure.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column fct_earlier_figure.counted_noun is
  'Head of what is counted, lower case; NULL where none was found.';
comment on column fct_earlier_figure.claim is
  'Words of its claim.';
comment on column fct_earlier_figure.attributed_to is
  'Who said it, as written; NULL where nobody is named.';
comment on column fct_earlier_figure.modality is
  'asserted, reported, possible, planned, conditional, denied.';
comment on column fct_earlier_figure.hedges is
  'Words that weaken or strengthen the claim; an empty list where none.';
comment on column fct_earlier_figure.known_from is
  'From when the warehouse knew it, UTC.';
comment on column fct_earlier_figure.known_to is
  'When another reading took its place, UTC, exclusive.';
