-- The span of a figure gives its characters.
select figure_id, surface, substr(body, char_start + 1, char_end - char_start) as found
from fct_figure
join fct_article using (article_id)
where substr(body, char_start + 1, char_end - char_start) <> surface;
