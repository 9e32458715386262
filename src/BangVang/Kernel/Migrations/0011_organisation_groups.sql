-- "UBND các xã, phường", "Các sở, ban, ngành": a rule that names bodies, and bodies named one by one.
create table organisation_groups (
    id uuid primary key,
    root_id uuid not null references organisations deferrable initially deferred,
    name text not null,
    folded text not null,
    kinds text[] not null,
    below_id uuid references organisations,
    unique (root_id, folded)
);

create table organisation_group_members (
    group_id uuid not null references organisation_groups on delete cascade,
    organisation_id uuid not null references organisations,
    primary key (group_id, organisation_id)
);
create index organisation_group_members_organisation on organisation_group_members (organisation_id);

create table organisation_group_names (
    id uuid primary key,
    group_id uuid not null references organisation_groups on delete cascade,
    root_id uuid not null references organisations deferrable initially deferred,
    text text not null,
    folded text not null,
    unique (root_id, folded)
);
create index organisation_group_names_group on organisation_group_names (group_id);
