-- Grain: an article in a story.
create table fct_story_article (
  story_id varchar,
  article_id varchar,
  similarity double,
  terms varchar[],
  primary key (story_id, article_id),
  foreign key (story_id) references fct_story (story_id),
  foreign key (article_id) references fct_article (article_id)
);

insert into fct_story_article by name
select *
from stg_story_article
semi join fct_article using (article_id)
order by story_id, article_id;

comment on table fct_story_article is
  'Which articles tell which story.';
comment on column fct_story_article.story_id is
  'The story.';
comment on column fct_story_article.article_id is
  'The article; derived from the document''s bytes, the same in every run.';
comment on column fct_story_article.similarity is
  'Mean likeness to the story''s other articles, from 0 to 1.';
comment on column fct_story_article.terms is
  'Names and words that it shares with them, the weightiest first.';
