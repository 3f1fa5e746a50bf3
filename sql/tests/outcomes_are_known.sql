-- An outcome is one of five, and what is not plainly parsed says why.
select item_uri, outcome, content_outcome, reason
from fct_document
where outcome not in ('parsed', 'partial', 'rejected', 'duplicate', 'unchanged')
  or content_outcome not in ('parsed', 'partial', 'rejected', 'duplicate', 'unchanged')
  or (content_outcome in ('partial', 'rejected') and reason is null);
