create table dossiers (
    id uuid primary key,
    root_id uuid not null references organisations,
    code text,
    title text not null,
    organisation_id uuid not null references organisations,
    deciding_body_id uuid not null references organisations,
    basis text not null,
    year int not null,
    period text,
    state text not null,
    received_on date,
    drafted_by_id uuid not null references accounts,
    drafted_by_name text not null,
    drafted_at timestamptz not null
);
create unique index dossiers_code on dossiers (deciding_body_id, code) where code is not null;
create index dossiers_organisation on dossiers (organisation_id, year desc, id desc);
create index dossiers_deciding_body on dossiers (deciding_body_id, state, id desc);

create table nominees (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    position int not null,
    person_id uuid references people,
    collective_id uuid references organisations,
    household_id uuid references households,
    name text not null,
    place text,
    award_code text not null,
    reason text,
    achievements text,
    standing text not null,
    check (num_nonnulls(person_id, collective_id, household_id) = 1)
);
create index nominees_dossier on nominees (dossier_id, position);
create index nominees_person on nominees (person_id) where person_id is not null;
create index nominees_collective on nominees (collective_id) where collective_id is not null;
create index nominees_household on nominees (household_id) where household_id is not null;
