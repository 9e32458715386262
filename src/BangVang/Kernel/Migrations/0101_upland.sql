-- Areas of ethnic minorities, mountains, borders and islands: what lies below a marked body lies there, too.
alter table organisations add column is_upland boolean not null default false;
create index organisations_upland on organisations (root_id) where is_upland;
