-- A source's name without what varies from mention to mention: case, article, possessive, blanks, and
-- what is said of a person behind the name (", the spokesman of the ministry").
create temp macro source_key(source_name) as trim(
  regexp_replace(
    regexp_replace(
      lower(regexp_replace(source_name, ',\s+[\p{Ll}\p{N}].*$', '')),
      '^(the|a|an)\s+|[’'']s$',
      '',
      'g'
    ),
    '\s+',
    ' ',
    'g'
  )
);
