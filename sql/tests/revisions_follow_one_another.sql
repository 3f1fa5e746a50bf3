-- A revision ends when the next begins, and not before it began.
select article_id, canonical_url, revision, valid_from, valid_to
from fct_article
where valid_to < valid_from
  or (is_latest_revision and valid_to is not null);
