-- What those who look ask for most.
create index if not exists copy_copy on copy (copy);
create index if not exists copy_original on copy (original);
create index if not exists article_added on article (added_at);
create index if not exists arrival_finished on arrival (finished_at);
