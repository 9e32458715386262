-- Whoever may be awarded: people and households; collectives are bodies of the tree.
create table people (
    id uuid primary key,
    root_id uuid not null references organisations,
    full_name text not null,
    folded text not null,
    sort_key text not null collate "vi-x-icu",
    honorific text,
    born_on date,
    birth_year int,
    sex text,
    identity_number text,
    nationality text not null,
    ethnic_group text,
    service_from date,
    organisation_id uuid not null references organisations,
    position text,
    standing text not null,
    merged_into_id uuid references people,
    check (born_on is null or birth_year = extract(year from born_on)),
    check (merged_into_id <> id)
);
create unique index people_identity_number on people (root_id, identity_number) where identity_number is not null and merged_into_id is null;
create index people_organisation on people (organisation_id, sort_key, id);
create index people_root on people (root_id, sort_key, id);
create index people_words on people using gin (to_tsvector('simple', folded));

create table held_posts (
    id uuid primary key,
    person_id uuid not null references people,
    organisation_id uuid not null references organisations,
    title text not null,
    standing text not null,
    "from" date,
    until date,
    coefficient_group text,
    check (until is null or "from" is null or "from" <= until)
);
create index held_posts_person on held_posts (person_id, "from");
create index held_posts_organisation on held_posts (organisation_id);

create table households (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    head_name text not null,
    folded text not null,
    address text
);
create index households_organisation on households (organisation_id, folded);
create index households_words on households using gin (to_tsvector('simple', folded));

create table year_facts (
    id uuid primary key,
    person_id uuid references people,
    collective_id uuid references organisations,
    year int not null,
    rating text,
    source text,
    members int,
    completed int,
    ldtt int,
    cstdcs int,
    disciplined int,
    block_rank int,
    check (num_nonnulls(person_id, collective_id) = 1)
);
create unique index year_facts_person on year_facts (person_id, year) where person_id is not null;
create unique index year_facts_collective on year_facts (collective_id, year) where collective_id is not null;

create table discipline_rows (
    id uuid primary key,
    person_id uuid references people,
    collective_id uuid references organisations,
    level text not null,
    "from" date not null,
    until date,
    source text not null,
    check (num_nonnulls(person_id, collective_id) = 1),
    check (until is null or "from" <= until)
);
create index discipline_rows_person on discipline_rows (person_id);
create index discipline_rows_collective on discipline_rows (collective_id);

create table hold_rows (
    id uuid primary key,
    person_id uuid references people,
    collective_id uuid references organisations,
    kind text not null,
    "from" date not null,
    until date,
    source text not null,
    check (num_nonnulls(person_id, collective_id) = 1),
    check (until is null or "from" <= until)
);
create index hold_rows_person on hold_rows (person_id);
create index hold_rows_collective on hold_rows (collective_id);
