-- When successors took over what was still open at the body before them; null until their day has come.
alter table successions add column taken_over_at timestamptz;
create index successions_ahead on successions ("on") where taken_over_at is null;
