-- Grain: a source that claims are attributed to, by name.
create table dim_attributed_source (
  attributed_source_id varchar,
  source_name varchar not null,
  attribution_kind varchar not null,
  is_named boolean not null,
  primary key (attributed_source_id)
);

insert into dim_attributed_source by name
with spelling as (
  select
    source_key(attributed_name) as name_key,
    attributed_name,
    attribution_kind,
    count(*) as mentions
  from stg_claim
  semi join standing_reading using (extraction_id, run_id)
  where attributed_name is not null
  group by all
),
kind_of_name as (
  select name_key, attribution_kind, sum(mentions) as mentions
  from spelling
  group by name_key, attribution_kind
  qualify row_number() over (partition by name_key order by sum(mentions) desc, attribution_kind) = 1
)
select
  left(md5(spelling.name_key), 16) as attributed_source_id,
  spelling.attributed_name as source_name,
  kind_of_name.attribution_kind,
  kind_of_name.attribution_kind in ('person', 'organisation', 'document', 'outlet') as is_named
from spelling
join kind_of_name using (name_key)
qualify row_number() over (
  partition by spelling.name_key order by spelling.mentions desc, spelling.attributed_name
) = 1
order by attributed_source_id;

comment on table dim_attributed_source is
  'Sources by name: spellings that differ in case, in title, in the article or in what stands behind the name (", the spokesman of the ministry") are one source, and so is the person that a pronoun stands for; a pronoun of which nobody knows whom it means is none.';
comment on column dim_attributed_source.attributed_source_id is
  'Key of the source, made from its name.';
comment on column dim_attributed_source.source_name is
  'The most frequent spelling.';
comment on column dim_attributed_source.attribution_kind is
  'The most frequent kind: person, organisation, document, anonymous, outlet, none.';
comment on column dim_attributed_source.is_named is
  'Whether the source is named rather than anonymous.';
