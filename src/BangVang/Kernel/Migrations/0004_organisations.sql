create sequence organisation_serial;

create table organisations (
    id uuid primary key,
    name text not null,
    folded text not null,
    short_name text,
    kind text not null,
    code text,
    parent_id uuid references organisations,
    path text not null unique,
    root_id uuid not null references organisations deferrable initially deferred,
    valid_from date,
    valid_until date,
    check (valid_until is null or valid_from is null or valid_from <= valid_until)
);
create index organisations_path on organisations (path text_pattern_ops);
create index organisations_parent on organisations (parent_id);
create index organisations_folded on organisations using gin (to_tsvector('simple', folded));
create index organisations_root_folded on organisations (root_id, folded text_pattern_ops);

create table organisation_aliases (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    root_id uuid not null references organisations,
    text text not null,
    folded text not null,
    unique (root_id, folded)
);
create index organisation_aliases_organisation on organisation_aliases (organisation_id);

create table successions (
    id uuid primary key,
    from_id uuid not null references organisations,
    to_id uuid not null references organisations,
    "on" date not null,
    basis text not null,
    unique (from_id, to_id),
    check (from_id <> to_id)
);
create index successions_to on successions (to_id);
