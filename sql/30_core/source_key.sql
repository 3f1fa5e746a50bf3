-- A source's name without what varies from mention to mention: case, article, possessive, blanks.
create temp macro source_key(source_name) as
  trim(regexp_replace(regexp_replace(lower(source_name), '^(the|a|an)\s+|[’'']s$', '', 'g'), '\s+', ' ', 'g'));
