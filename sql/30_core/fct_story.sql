-- Grain: a story: articles that tell of one event or affair.
create table fct_story (
  story_id varchar,
  label varchar not null,
  first_published_at timestamp,
  last_published_at timestamp,
  primary key (story_id)
);

insert into fct_story by name
select *
from stg_story
order by story_id;

comment on table fct_story is
  'Stories: events and affairs that several articles tell of.';
comment on column fct_story.story_id is
  'The story; stands as long as its first article does.';
comment on column fct_story.label is
  'Name of the story for people, unique.';
comment on column fct_story.first_published_at is
  'Publication of its first article, UTC; NULL where none is known.';
comment on column fct_story.last_published_at is
  'Publication of its last article, UTC; NULL where none is known.';
