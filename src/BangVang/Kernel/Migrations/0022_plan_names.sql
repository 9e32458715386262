-- A name that no body of the tree stands behind, and that the officer leaves as it is ("Trưởng các khối thi đua").
alter table assignment_units add column as_text boolean not null default false;
alter table plan_recipients add column as_text boolean not null default false;
create index assignment_units_group on assignment_units (group_id) where group_id is not null;
