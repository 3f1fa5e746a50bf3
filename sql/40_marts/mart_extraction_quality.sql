-- Grain: an outlet, a language and a file type.
create view mart_extraction_quality as
with figures_of_article as (
  select
    article_id,
    count(*) as figure_count,
    count(*) filter (kind <> 'date') as quantity_count,
    count(*) filter (kind = 'count' and counted_noun is null) as count_without_noun_count,
    avg(confidence) as mean_confidence
  from fct_figure
  group by article_id
),
claims_of_article as (
  select
    article_id,
    count(*) as claim_count,
    count(*) filter (attributed_to is not null) as attributed_count,
    count(*) filter (is_repeated_line) as repeated_count
  from fct_claim
  group by article_id
)
select
  coalesce(dim_outlet.outlet_name, fct_article.outlet_name, fct_article.outlet_id, '(unknown)') as outlet_name,
  coalesce(fct_article.language, '(unknown)') as language,
  fct_document.media_type,
  count(*) as article_count,
  avg((fct_article.title is not null)::integer) as titled_share,
  avg((len(fct_article.authors) > 0)::integer) as authored_share,
  avg(coalesce(fct_article.published_precision in ('second', 'minute', 'hour', 'day'), false)::integer) as dated_to_the_day_share,
  avg((fct_article.body = '')::integer) as empty_share,
  avg((len(fct_article.flags) > 0)::integer) as flagged_share,
  avg((fct_document.content_outcome = 'partial')::integer) as partial_share,
  median(fct_article.word_count) as median_word_count,
  sum(coalesce(figures_of_article.quantity_count, 0)) * 1000.0 / nullif(sum(fct_article.word_count), 0) as quantities_per_1000_words,
  sum(claims_of_article.attributed_count) / nullif(sum(claims_of_article.claim_count), 0) as attributed_share,
  sum(claims_of_article.repeated_count) / nullif(sum(claims_of_article.claim_count), 0) as repeated_share,
  sum(figures_of_article.count_without_noun_count) / nullif(sum(figures_of_article.quantity_count), 0) as count_without_noun_share,
  avg(figures_of_article.mean_confidence) as mean_confidence
from fct_article
join fct_document on fct_document.item_uri = fct_article.item_uri
left join dim_outlet on dim_outlet.outlet_id = fct_article.outlet_id
left join figures_of_article on figures_of_article.article_id = fct_article.article_id
left join claims_of_article on claims_of_article.article_id = fct_article.article_id
group by all;

comment on view mart_extraction_quality is
  'What is missing or unlikely in what was read: where to look first when a number seems wrong.';
comment on column mart_extraction_quality.outlet_name is
  'Name of the outlet; (unknown) where there is none.';
comment on column mart_extraction_quality.language is
  'Language of the text, BCP 47; (unknown) where there is none.';
comment on column mart_extraction_quality.media_type is
  'Media type of the item; NULL where none was found.';
comment on column mart_extraction_quality.article_count is
  'Articles, earlier revisions among them.';
comment on column mart_extraction_quality.titled_share is
  'Share of the articles with a title, 0 to 1.';
comment on column mart_extraction_quality.authored_share is
  'Share with an author.';
comment on column mart_extraction_quality.dated_to_the_day_share is
  'Share whose day of publication is known.';
comment on column mart_extraction_quality.empty_share is
  'Share without a text.';
comment on column mart_extraction_quality.flagged_share is
  'Share with a mark of quality, such as charset_guessed.';
comment on column mart_extraction_quality.partial_share is
  'Share that was read in part only.';
comment on column mart_extraction_quality.median_word_count is
  'Median of the words of a text.';
comment on column mart_extraction_quality.quantities_per_1000_words is
  'Figures other than dates in 1,000 words; NULL where there are no words.';
comment on column mart_extraction_quality.attributed_share is
  'Share of the claims that name who says them; NULL without claims.';
comment on column mart_extraction_quality.repeated_share is
  'Share of the claims whose words stand in many articles of the outlet: boilerplate, probably; NULL without claims.';
comment on column mart_extraction_quality.count_without_noun_share is
  'Share of the figures other than dates that count nothing that was found; NULL without figures.';
comment on column mart_extraction_quality.mean_confidence is
  'Mean over articles of the rules'' mean confidence in their figures, 0 to 1; NULL without figures.';
