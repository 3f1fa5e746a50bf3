-- An article's item is a document of the warehouse.
select article_id, item_uri
from fct_article
anti join fct_document using (item_uri);
