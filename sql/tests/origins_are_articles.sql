-- An origin is an article of the warehouse.
select fct_article_origin.article_id, origin_id
from fct_article_origin
left join fct_article on fct_article.article_id = origin_id
where fct_article.article_id is null;
