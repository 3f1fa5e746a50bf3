-- Question 12. Which articles changed a figure between two captures of the same address?
--
-- Gives: a row per figure that was altered, added or dropped; set changes to altered for those alone.
-- Parameters: changes (all, altered, added, dropped).
set variable changes = coalesce(getvariable('changes'), 'all');

select
  changed_at,
  outlet_name as outlet,
  change,
  from_surface as was,
  to_surface as became,
  coalesce(to_sentence, from_sentence) as sentence,
  canonical_url
from mart_revision_change
where getvariable('changes') in ('all', change)
order by changed_at, canonical_url, change, was, became;
