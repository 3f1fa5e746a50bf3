-- Keys lead somewhere: those without a constraint, and foreign keys, which a large lake's load leaves out.
-- One after another: all at once would need the memory for all joins at once.
select 'fct_figure' as table_name, 'claim_id' as column_name, figure_id as key
from fct_figure
anti join fct_claim using (claim_id);

select 'fct_claim' as table_name, 'article_id' as column_name, claim_id as key
from fct_claim
anti join fct_article using (article_id);

select 'fct_claim' as table_name, 'attributed_source_id' as column_name, claim_id as key
from fct_claim
anti join dim_attributed_source using (attributed_source_id)
where attributed_source_id is not null;

select 'fct_article_origin' as table_name, 'article_id' as column_name, article_id as key
from fct_article_origin
anti join fct_article using (article_id);

select 'fct_citation' as table_name, 'article_id' as column_name, article_id as key
from fct_citation
anti join fct_article using (article_id);

select 'fct_story_article' as table_name, 'story_id' as column_name, story_id as key
from fct_story_article
anti join fct_story using (story_id);

select 'fct_story_article' as table_name, 'article_id' as column_name, article_id as key
from fct_story_article
anti join fct_article using (article_id);

select 'fct_series' as table_name, 'story_id' as column_name, series_id as key
from fct_series
anti join fct_story using (story_id)
where story_id is not null;

select 'fct_series_figure' as table_name, 'series_id' as column_name, series_id as key
from fct_series_figure
anti join fct_series using (series_id);

select 'fct_series_figure' as table_name, 'figure_id' as column_name, figure_id as key
from fct_series_figure
anti join fct_figure using (figure_id);

select 'fct_figure_link' as table_name, 'from_figure_id' as column_name, from_figure_id as key
from fct_figure_link
anti join fct_figure on fct_figure.figure_id = from_figure_id;

select 'fct_figure_link' as table_name, 'to_figure_id' as column_name, to_figure_id as key
from fct_figure_link
anti join fct_figure on fct_figure.figure_id = to_figure_id;

select 'fct_near_series' as table_name, 'series_id' as column_name, series_id as key
from fct_near_series
anti join fct_series using (series_id);

select 'fct_near_series' as table_name, 'near_series_id' as column_name, series_id as key
from fct_near_series
anti join fct_series on fct_series.series_id = near_series_id;

select 'fct_figure' as table_name, 'article_id' as column_name, figure_id as key
from fct_figure
anti join fct_article using (article_id);

select 'fct_article' as table_name, 'document_id' as column_name, article_id as key
from fct_article
anti join fct_reading using (document_id);

select 'fct_citation' as table_name, 'claim_id' as column_name, article_id as key
from fct_citation
anti join fct_claim using (claim_id)
where claim_id is not null;

-- What is said again is a claim of the same article, and no repetition itself.
select 'fct_claim' as table_name, 'restates_claim_id' as column_name, again.claim_id as key
from fct_claim as again
anti join fct_claim as first
  on first.claim_id = again.restates_claim_id
  and first.article_id = again.article_id
  and first.restates_claim_id is null
where again.restates_claim_id is not null;

select 'fct_earlier_figure' as table_name, 'article_id' as column_name, figure_id as key
from fct_earlier_figure
anti join fct_article using (article_id);

select 'fct_document' as table_name, 'run_id' as column_name, item_uri as key
from fct_document
anti join run using (run_id);
