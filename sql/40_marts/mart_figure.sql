-- Grain: a figure, with all that is known of it.
create view mart_figure as
with surest_series as (
  select figure_id, series_id, role, confidence
  from fct_series_figure
  qualify row_number() over (
    partition by figure_id order by confidence desc nulls last, series_id
  ) = 1
)
select
  fct_figure.figure_id,
  fct_figure.claim_id,
  fct_figure.article_id,
  fct_article.outlet_id,
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id) as outlet_name,
  coalesce(dim_outlet.country_code, fct_article.outlet_country) as outlet_country,
  dim_outlet.outlet_group,
  fct_article.published_at,
  fct_article.published_at::date as published_date,
  case
    when fct_article.published_precision in ('second', 'minute', 'hour', 'day')
      then date_trunc('week', fct_article.published_at)::date
  end as published_week,
  fct_article.published_precision,
  fct_article.title,
  fct_article.canonical_url,
  fct_article.item_uri,
  fct_article.language,
  fct_article.revision,
  fct_article.is_latest_revision,
  fct_article.valid_from,
  fct_article.valid_to,
  fct_figure.surface,
  fct_figure.kind,
  fct_figure.value_low,
  fct_figure.value_high,
  fct_figure.value_point,
  -- "Thousands" has bounds, and no number in between is better than another.
  case
    when fct_figure.value_point is not null or fct_figure.approximation is distinct from 'several'
      then coalesce(
        fct_figure.value_point,
        (fct_figure.value_low + fct_figure.value_high) / 2,
        fct_figure.value_low,
        fct_figure.value_high
      )
  end as value_best,
  fct_figure.low_inclusive,
  fct_figure.high_inclusive,
  fct_figure.approximation,
  fct_figure.unit,
  fct_figure.unit_surface,
  fct_figure.dimension,
  fct_figure.si_value,
  fct_figure.counted_noun,
  fct_figure.noun_modifiers,
  nullif(array_to_string(fct_figure.topics, '; '), '') as topics,
  fct_figure.change_direction,
  fct_figure.change_kind,
  fct_figure.aggregation,
  fct_figure.per_unit,
  fct_figure.date_start,
  fct_figure.date_end,
  fct_figure.timex_value,
  fct_figure.as_of_start,
  fct_figure.as_of_end,
  fct_figure.confidence,
  fct_figure.rule,
  fct_claim.block_kind,
  fct_figure.char_start,
  fct_figure.char_end,
  fct_claim.text as claim,
  sentence_of(
    fct_article.body,
    fct_claim.sentence_start,
    fct_claim.sentence_end,
    fct_claim.char_start,
    fct_claim.char_end
  ) as sentence,
  fct_claim.restates_claim_id,
  fct_claim.is_repeated_line,
  fct_claim.subject,
  fct_claim.predicate,
  fct_claim.attributed_to,
  fct_claim.attributed_source_id,
  dim_attributed_source.source_name,
  fct_claim.attribution_kind,
  fct_claim.attribution_cue,
  fct_claim.quote_kind,
  nullif(array_to_string(fct_claim.attribution_chain, ' < '), '') as attribution_chain,
  fct_claim.modality,
  nullif(array_to_string(fct_claim.hedges, ', '), '') as hedges,
  fct_claim.certainty,
  fct_claim.polarity,
  fct_claim.tense,
  fct_claim.event_start,
  fct_claim.event_end,
  fct_claim.event_precision,
  fct_claim.place,
  fct_claim.place_code,
  dim_place.place_name,
  coalesce(fct_article_origin.origin_id, fct_article.article_id) as origin_id,
  fct_article_origin.method as origin_method,
  coalesce(fct_article_origin.method, 'original') = 'original' as is_original,
  surest_series.series_id,
  fct_series.label as series_label,
  surest_series.role as series_role,
  surest_series.confidence as series_confidence,
  fct_figure.run_id
from fct_figure
join fct_claim on fct_claim.claim_id = fct_figure.claim_id
join fct_article on fct_article.article_id = fct_figure.article_id
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join dim_place on dim_place.place_code = fct_claim.place_code
left join dim_attributed_source
  on dim_attributed_source.attributed_source_id = fct_claim.attributed_source_id
left join fct_article_origin on fct_article_origin.article_id = fct_figure.article_id
left join surest_series on surest_series.figure_id = fct_figure.figure_id
left join fct_series on fct_series.series_id = surest_series.series_id;

comment on view mart_figure is
  'Every figure in one flat row: value, sentence, speaker, outlet, times, origin and series. Earlier revisions of an article are rows too: keep is_latest_revision to count each page once, and a restates_claim_id of NULL to count once what an article says twice.';
comment on column mart_figure.figure_id is
  'The figure.';
comment on column mart_figure.claim_id is
  'The claim.';
comment on column mart_figure.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column mart_figure.outlet_id is
  'Who published it: key of dim_outlet, or the domain where the registry has none; NULL where unknown.';
comment on column mart_figure.outlet_name is
  'Name of the outlet for people; NULL where unknown.';
comment on column mart_figure.outlet_country is
  'Country of the outlet, ISO 3166-1 alpha-2; NULL where unknown.';
comment on column mart_figure.outlet_group is
  'Group of the outlet in the registry, such as state_media; NULL where it is in none.';
comment on column mart_figure.published_at is
  'When readers could first know, UTC: the earliest instant that the evidence allows; NULL where unknown.';
comment on column mart_figure.published_date is
  'Day of published_at, UTC; NULL where unknown. Read published_precision: a year known alone is its first day.';
comment on column mart_figure.published_week is
  'Monday of the week of publication; NULL where the day is unknown.';
comment on column mart_figure.published_precision is
  'How finely the evidence tells published_at: second, minute, hour, day, month, year; NULL where unknown.';
comment on column mart_figure.title is
  'Headline without the site''s name; NULL where none was found.';
comment on column mart_figure.canonical_url is
  'Address of the article without tracking parameters; NULL where unknown.';
comment on column mart_figure.item_uri is
  'Where the article was read.';
comment on column mart_figure.language is
  'Language of the text, BCP 47; NULL where unknown.';
comment on column mart_figure.revision is
  'Number of the capture among those of its address, from 1.';
comment on column mart_figure.is_latest_revision is
  'Whether no later capture of the address is known.';
comment on column mart_figure.valid_from is
  'From when readers could read this text, UTC; NULL where unknown.';
comment on column mart_figure.valid_to is
  'When the next revision took its place, UTC, exclusive; NULL for the latest and where unknown.';
comment on column mart_figure.surface is
  'The characters of the figure''s span: bound, number and unit.';
comment on column mart_figure.kind is
  'count, measure, money, percent, ratio, rate, ordinal, age, date, duration, index.';
comment on column mart_figure.value_low is
  'Least value allowed, in the unit; NULL where there is no lower bound, and for dates.';
comment on column mart_figure.value_high is
  'Greatest value allowed, in the unit; NULL where there is no upper bound, and for dates.';
comment on column mart_figure.value_point is
  'The number as written, in the unit; NULL for a range and for dates.';
comment on column mart_figure.value_best is
  'One number for charts, in the unit: value_point, else the middle of the range, else the one bound there is; NULL for dates and where the words give no number ("thousands").';
comment on column mart_figure.low_inclusive is
  'Whether value_low itself is allowed.';
comment on column mart_figure.high_inclusive is
  'Whether value_high itself is allowed.';
comment on column mart_figure.approximation is
  'How the words bind the value: exact, about, nearly, over, at_least, at_most, up_to, several.';
comment on column mart_figure.unit is
  'UCUM code, or ISO 4217 for money; NULL for plain counts, ordinals and dates.';
comment on column mart_figure.unit_surface is
  'The unit as written; NULL where none.';
comment on column mart_figure.dimension is
  'What the unit measures, such as length, area, money; NULL without a unit.';
comment on column mart_figure.si_value is
  'value_point in the coherent SI unit; NULL for ranges and where the unit has none.';
comment on column mart_figure.counted_noun is
  'Head of what is counted, lower case; NULL where none was found.';
comment on column mart_figure.noun_modifiers is
  'Words before the counted noun, as written; NULL where none.';
comment on column mart_figure.topics is
  'Phrases of the sentence that the figure is about, the nearest first, joined by semicolons: what it counts or measures, then who or what has or does it; NULL where none was found and for dates.';
comment on column mart_figure.change_direction is
  'Whether the figure tells a change: up, down, none.';
comment on column mart_figure.change_kind is
  'Which end or size of the change it is: by, to, from, none.';
comment on column mart_figure.aggregation is
  'How it stands to others of its kind: total, additional, average, per_period, cumulative, peak, none.';
comment on column mart_figure.per_unit is
  'What a rate is per; NULL where it is none.';
comment on column mart_figure.date_start is
  'First day that a date expression covers; NULL for other kinds and where nothing settles it.';
comment on column mart_figure.date_end is
  'Last day that a date expression covers, inclusive; NULL for other kinds and where nothing settles it.';
comment on column mart_figure.timex_value is
  'TIMEX3 value of a date or duration; NULL for other kinds and where nothing settles it.';
comment on column mart_figure.as_of_start is
  'First day of which the figure speaks; NULL where the text does not say.';
comment on column mart_figure.as_of_end is
  'Last day of which the figure speaks, inclusive; NULL where the text does not say.';
comment on column mart_figure.confidence is
  'How sure the rule is, from 0 to 1.';
comment on column mart_figure.rule is
  'Name of the rule that found it.';
comment on column mart_figure.block_kind is
  'Where in the body it stands: paragraph, heading, list_item, quote, table_row; headline or summary for a line of these that states a figure which the text does not. NULL where an older version read it.';
comment on column mart_figure.char_start is
  'First character of the span, in Unicode code points of the article''s body from 0.';
comment on column mart_figure.char_end is
  'End of the span, exclusive, in Unicode code points of the article''s body.';
comment on column mart_figure.claim is
  'Words of the claim: the sentence without who says it and without its other claims.';
comment on column mart_figure.sentence is
  'The whole sentence, or those of a quotation that goes on behind it.';
comment on column mart_figure.restates_claim_id is
  'The claim of the article that its claim says again, as a bullet does of the prose; NULL for a claim to count.';
comment on column mart_figure.is_repeated_line is
  'Whether the outlet prints the claim''s words under at least 4 articles: such a line is no claim of this one.';
comment on column mart_figure.subject is
  'Who or what it is about, as written; NULL where none was found.';
comment on column mart_figure.predicate is
  'Lemma of the verb; NULL where none was found.';
comment on column mart_figure.attributed_to is
  'Who said it, as written; NULL where no source is named.';
comment on column mart_figure.attributed_source_id is
  'Key of dim_attributed_source; NULL where no source is named, or by a pronoun alone.';
comment on column mart_figure.source_name is
  'The source''s most frequent spelling; NULL where no source is named, or by a pronoun alone.';
comment on column mart_figure.attribution_kind is
  'What the source is: person, organisation, document, anonymous, outlet, none.';
comment on column mart_figure.attribution_cue is
  'Words that mark the attribution, as written; NULL where none.';
comment on column mart_figure.quote_kind is
  'How the content is quoted: direct, indirect, mixed, none.';
comment on column mart_figure.attribution_chain is
  'The sources behind the source, nearest first, joined by <; NULL where none.';
comment on column mart_figure.modality is
  'How it is put forward: asserted, reported, possible, planned, conditional, denied.';
comment on column mart_figure.hedges is
  'Words that weaken or strengthen the claim, joined by commas; NULL where none.';
comment on column mart_figure.certainty is
  'From 0 (denied) to 1 (asserted without a hedge).';
comment on column mart_figure.polarity is
  'positive or negative.';
comment on column mart_figure.tense is
  'past, present or future; NULL where unknown.';
comment on column mart_figure.event_start is
  'First day of the event that the claim tells; NULL where unknown, as in "until May".';
comment on column mart_figure.event_end is
  'Last day of the event, inclusive; NULL where unknown, as in "since May".';
comment on column mart_figure.event_precision is
  'How finely the event is known: day, week, month, quarter, year, …; NULL where unknown.';
comment on column mart_figure.place is
  'Where, as written; NULL where none was found.';
comment on column mart_figure.place_code is
  'ISO 3166 code of the place; NULL where unknown.';
comment on column mart_figure.place_name is
  'Name of the place in the gazetteer; NULL where unknown.';
comment on column mart_figure.origin_id is
  'Article from which the text stems; the article itself where it is original or was not linked yet.';
comment on column mart_figure.origin_method is
  'Evidence for the origin: original, identical, near_duplicate, wire_credit; NULL where the article was not linked yet.';
comment on column mart_figure.is_original is
  'Whether the text is no copy: the article is its own origin, or a later capture of it.';
comment on column mart_figure.series_id is
  'The quantity that it states, of several the surest; NULL where it is in none.';
comment on column mart_figure.series_label is
  'Name of the series; NULL where the figure is in none.';
comment on column mart_figure.series_role is
  'What the figure is of its quantity: level, additional, planned, historic, part; NULL where it is in none.';
comment on column mart_figure.series_confidence is
  'How surely it belongs to its series, from 0 to 1; NULL where it is in none.';
comment on column mart_figure.run_id is
  'The run that read it.';
