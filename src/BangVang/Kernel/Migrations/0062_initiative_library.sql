-- What proves an initiative, who took it over, and old recognitions on their way in.
create table effect_confirmations (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    organisation_id uuid not null references organisations,
    asked_by_name text not null,
    asked_at timestamptz not null,
    is_confirmed boolean,
    used_from date,
    statement text,
    answered_by_id uuid,
    answered_by_name text,
    answered_at timestamptz,
    unique (initiative_id, organisation_id)
);
create index effect_confirmations_organisation on effect_confirmations (organisation_id) where answered_at is null;

create table replications (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    organisation_id uuid not null references organisations,
    since date not null,
    note text,
    entered_by_name text not null,
    entered_at timestamptz not null,
    unique (initiative_id, organisation_id)
);
create index replications_organisation on replications (organisation_id);

create table initiative_imports (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    file_name text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    work_json jsonb not null,
    state text not null,
    recorded int
);
create index initiative_imports_by on initiative_imports (by_id, at desc);
