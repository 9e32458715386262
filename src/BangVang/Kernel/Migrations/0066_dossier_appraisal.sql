create table appraisals (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    appraiser_id uuid not null references accounts,
    appraiser_name text not null,
    begun_at timestamptz not null,
    conclusion text,
    done_at timestamptz,
    unique (dossier_id, appraiser_id)
);

create table appraisal_notes (
    id uuid primary key,
    appraisal_id uuid not null references appraisals,
    nominee_id uuid not null references nominees,
    opinion text not null,
    other_award text,
    text text,
    answers jsonb not null,
    unique (appraisal_id, nominee_id)
);
create index appraisal_notes_nominee on appraisal_notes (nominee_id);

create table concurrences (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    organisation_id uuid not null references organisations,
    question text not null,
    asked_on date not null,
    due_on date not null,
    silence_agrees boolean not null,
    asked_by_id uuid not null references accounts,
    asked_by_name text not null,
    answer text,
    text text,
    answered_at timestamptz,
    answered_by_name text,
    cancelled_at timestamptz,
    check (asked_on <= due_on)
);
create unique index concurrences_open on concurrences (dossier_id, organisation_id) where cancelled_at is null;
create index concurrences_organisation on concurrences (organisation_id, due_on);
