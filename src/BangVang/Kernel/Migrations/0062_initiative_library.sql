-- What proves an initiative, and who took it over.
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
