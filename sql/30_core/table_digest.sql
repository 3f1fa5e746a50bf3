-- Grain: a table.
create table table_digest (
  table_name varchar,
  row_count bigint not null,
  digest varchar not null,
  primary key (table_name)
);

insert into table_digest by name
select
  'fct_document' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * exclude (outcome, elapsed_ms, run_id, first_run_id, content_run_id, removed_run_id) from fct_document) as each_row
union all
select
  'fct_article' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * exclude (run_id) from fct_article) as each_row
union all
select
  'fct_claim' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * exclude (run_id) from fct_claim) as each_row
union all
select
  'fct_figure' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * exclude (run_id) from fct_figure) as each_row
union all
select
  'dim_attributed_source' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from dim_attributed_source) as each_row
union all
select
  'fct_article_origin' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_article_origin) as each_row
union all
select
  'fct_citation' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_citation) as each_row
union all
select
  'fct_figure_root' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_figure_root) as each_row
union all
select
  'fct_story' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_story) as each_row
union all
select
  'fct_story_article' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_story_article) as each_row
union all
select
  'fct_series' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_series) as each_row
union all
select
  'fct_series_figure' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_series_figure) as each_row
union all
select
  'fct_figure_link' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_figure_link) as each_row
union all
select
  'fct_near_series' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from fct_near_series) as each_row
union all
select
  'dim_outlet' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from dim_outlet) as each_row
union all
select
  'dim_unit' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from dim_unit) as each_row
union all
select
  'dim_place' as table_name,
  count(*) as row_count,
  format('{:020x}', coalesce(sum(hash(each_row)), 0)) as digest
from (select * from dim_place) as each_row
order by table_name;

comment on table table_digest is
  'A digest of each table''s rows in any order, without what depends on the run: equal digests mean equal content.';
comment on column table_digest.table_name is
  'The table.';
comment on column table_digest.row_count is
  'Its rows.';
comment on column table_digest.digest is
  'Sum of the rows'' 64-bit hashes, 20 hex digits: an accident changes it but for one chance in 2^64. To be compared between runs of one version of the program.';
