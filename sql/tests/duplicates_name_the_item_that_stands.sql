-- A duplicate names another item that has the same bytes and stands for itself.
select copy.item_uri, copy.duplicate_of_uri
from fct_document as copy
left join fct_document as standing
  on standing.item_uri = copy.duplicate_of_uri and standing.duplicate_of_uri is null
where copy.duplicate_of_uri is not null
  and standing.document_id is distinct from copy.document_id;
