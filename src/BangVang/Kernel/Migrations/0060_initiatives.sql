create table initiatives (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    title text not null,
    year int not null,
    state text not null,
    scope text,
    recognised_on date,
    recognition text
);
create index initiatives_organisation on initiatives (organisation_id, year desc, id desc);

create table initiative_authors (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    person_id uuid not null references people,
    share numeric(5,2) not null check (share > 0 and share <= 100),
    unique (initiative_id, person_id)
);
create index initiative_authors_person on initiative_authors (person_id);

create table initiative_uses (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    person_id uuid not null references people,
    award_code text not null,
    used_on date not null,
    unique (initiative_id, person_id, award_code)
);
create index initiative_uses_person on initiative_uses (person_id);
