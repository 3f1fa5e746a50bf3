-- An event's first day is not after its last.
select claim_id, event_start, event_end
from fct_claim
where event_start > event_end;
