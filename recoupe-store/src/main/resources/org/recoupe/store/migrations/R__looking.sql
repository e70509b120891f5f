-- What those who look ask for most.
create index if not exists copy_copy on copy (copy);
create index if not exists copy_original on copy (original);
create index if not exists article_added on article (added_at);
create index if not exists arrival_finished on arrival (finished_at);
-- Lists are read off an index in their order.
create index if not exists story_fresh on story (changed_at desc, id, articles);
create index if not exists story_large on story (articles desc, origins desc, id);
create index if not exists story_disputed on story (disagreements desc, articles desc, id);
create index if not exists story_last on story ((coalesce(day_to, '')) desc, id);
create index if not exists announcement_order on announcement (due_from, due_to, story, id);
create index if not exists article_outlet_day on article (outlet, (coalesce(day_from, '')) desc, id);
create index if not exists article_source on article (outlet, owner, story, day_from, day_to, id);
