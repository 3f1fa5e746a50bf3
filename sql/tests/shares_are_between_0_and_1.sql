-- Certainty, confidence, similarity and score run from 0 to 1.
select 'fct_claim' as table_name, claim_id as key, certainty as share
from fct_claim
where certainty not between 0 and 1
union all
select 'fct_figure', figure_id, confidence
from fct_figure
where confidence not between 0 and 1
union all
select 'fct_article_origin', article_id, similarity
from fct_article_origin
where similarity not between 0 and 1
union all
select 'fct_series_figure', figure_id, confidence
from fct_series_figure
where confidence not between 0 and 1
union all
select 'fct_near_series', concat_ws(' ', series_id, near_series_id), score
from fct_near_series
where score not between 0 and 1
union all
select 'fct_story_article', concat_ws(' ', story_id, article_id), similarity
from fct_story_article
where similarity not between 0 and 1;
