-- Whoever may be awarded: people and households; collectives are bodies of the tree.
create table people (
    id uuid primary key,
    root_id uuid not null references organisations,
    full_name text not null,
    folded text not null,
    words text not null default '',
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
create index people_words on people using gin (to_tsvector('simple', words));
create index people_body_folded on people (organisation_id, folded);
create index people_identity on people (root_id, identity_number) where identity_number is not null;
create index people_folded on people (root_id, folded, birth_year);
create index people_merged on people (merged_into_id) where merged_into_id is not null;

-- Two records found to be one person. Nothing is moved: the rows of the taken-over record stay with it and are asked for together with those of the other.
create table person_merges (
    id uuid primary key,
    root_id uuid not null references organisations,
    from_id uuid not null references people,
    into_id uuid not null references people,
    carried uuid[] not null,
    reason text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    undone_at timestamptz,
    undone_by_name text,
    undone_reason text,
    check (from_id <> into_id)
);
create index person_merges_from on person_merges (from_id);
create index person_merges_into on person_merges (into_id);

-- Somebody looked at two like records and said that they are two people.
create table person_distinctions (
    id uuid primary key,
    one_id uuid not null references people,
    other_id uuid not null references people,
    by_name text not null,
    at timestamptz not null,
    unique (one_id, other_id)
);

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

-- Lists on their way in: the file as it was sent, and what was found of each row. Nothing of it counts before commit.
create table list_imports (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    kind text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    file_name text not null,
    file bytea not null,
    state text not null,
    new_rows int not null,
    matched_rows int not null,
    doubtful_rows int not null,
    wrong_rows int not null,
    took_ms int not null,
    done_at timestamptz,
    result text
);
create index list_imports_by on list_imports (by_id, at desc);

create table list_import_rows (
    import_id uuid not null references list_imports on delete cascade,
    number int not null,
    state text not null,
    label text not null,
    remark text,
    choice text,
    primary key (import_id, number)
);
