create table dossiers (
    id uuid primary key,
    root_id uuid not null references organisations,
    code text,
    title text not null,
    organisation_id uuid not null references organisations,
    deciding_body_id uuid not null references organisations,
    kind text not null,
    basis text not null,
    year int not null,
    period text,
    addressee text,
    proposal_number text,
    proposal_text text,
    signer_title text,
    signer_name text,
    state text not null,
    received_on date,
    appraise_by date,
    ended_on date,
    drafted_by_id uuid not null references accounts,
    drafted_by_name text not null,
    drafted_at timestamptz not null
);
create unique index dossiers_code on dossiers (deciding_body_id, code) where code is not null;
create index dossiers_organisation on dossiers (organisation_id, year desc, id desc);
create index dossiers_deciding_body on dossiers (deciding_body_id, state, id desc);
create index dossiers_root on dossiers (root_id, id desc);

create table dossier_steps (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid references accounts,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index dossier_steps_dossier on dossier_steps (dossier_id, at);

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
    from_nominee_id uuid references nominees,
    is_for_above boolean not null,
    check (num_nonnulls(person_id, collective_id, household_id) = 1)
);
create index nominees_dossier on nominees (dossier_id, position);
create index nominees_person on nominees (person_id) where person_id is not null;
create index nominees_collective on nominees (collective_id) where collective_id is not null;
create index nominees_household on nominees (household_id) where household_id is not null;
create index nominees_from on nominees (from_nominee_id) where from_nominee_id is not null;

create table nominee_steps (
    id uuid primary key,
    nominee_id uuid not null references nominees,
    act text not null,
    "from" text not null,
    "to" text not null,
    from_award text,
    to_award text,
    by_id uuid not null references accounts,
    by_name text not null,
    at timestamptz not null,
    reason text not null
);
create index nominee_steps_nominee on nominee_steps (nominee_id, at);

-- What the law said when the dossier was handed in: rows are added, never changed.
create table stored_verdicts (
    id uuid primary key,
    nominee_id uuid not null references nominees,
    award_code text not null,
    conclusion text not null,
    judged_on date not null,
    at timestamptz not null,
    law_version text not null,
    findings jsonb not null
);
create index stored_verdicts_nominee on stored_verdicts (nominee_id, at desc);

create table returned_points (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    step_id uuid not null,
    nominee_id uuid references nominees,
    paper text,
    text text not null,
    answer text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index returned_points_dossier on returned_points (dossier_id);
