create table plans (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    year int not null check (year between 1945 and 2200),
    document_type text not null,
    title text not null,
    folded text not null,
    state text not null,
    symbol text not null,
    number int,
    issued_on date,
    superior text,
    place text,
    body text,
    signer_name text,
    signer_title text,
    on_behalf_of text,
    carries_out_id uuid references plans,
    follows_id uuid references plans,
    drafted_by_id uuid not null references accounts,
    drafted_at timestamptz not null,
    check ((number is null) = (issued_on is null)),
    check ((state in ('Issued', 'Closed')) = (number is not null))
);
-- No two alike: one number a series, and a series is issuer, symbol and the year of issue.
create unique index plans_number on plans (organisation_id, symbol, (extract(year from issued_on)), number);
create index plans_root_year on plans (root_id, year desc, id);
create index plans_organisation on plans (organisation_id, year desc);
create index plans_carries_out on plans (carries_out_id);
create index plans_folded on plans using gin (to_tsvector('simple', folded));

create table plan_steps (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid not null references accounts,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index plan_steps_plan on plan_steps (plan_id, at);

create table plan_bases (
    plan_id uuid not null references plans on delete cascade,
    instrument_id uuid not null,
    position int not null,
    primary key (plan_id, instrument_id)
);
create index plan_bases_instrument on plan_bases (instrument_id);

create table plan_movements (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    position int not null,
    name text not null,
    kind text,
    stage_from int,
    stage_until int,
    standing_agency text
);
create index plan_movements_plan on plan_movements (plan_id, position);

create table plan_responsibilities (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    position int not null,
    actor text not null,
    items text not null
);
create index plan_responsibilities_plan on plan_responsibilities (plan_id, position);

create table plan_recipients (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    position int not null,
    text text not null,
    organisation_id uuid references organisations,
    group_id uuid
);
create index plan_recipients_plan on plan_recipients (plan_id, position);

create table assignments (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    root_id uuid not null references organisations,
    ordinal int not null,
    printed_number text,
    section text,
    content text not null,
    timing_kind text not null,
    timing_values int[] not null,
    timing_day date,
    timing_after text,
    commemoration_id uuid,
    start_on date,
    due_on date,
    is_conditional boolean not null,
    is_key boolean not null,
    series_id uuid,
    after_id uuid references assignments on delete set null,
    fulfilled_by text,
    counts_late boolean not null,
    state text not null,
    done_on date,
    done_by text
);
create index assignments_plan on assignments (plan_id, ordinal, id);
create index assignments_due on assignments (root_id, due_on) where state in ('Waiting', 'Underway');
create index assignments_fulfilled on assignments (fulfilled_by, root_id) where fulfilled_by is not null and state not in ('Done', 'NotArisen');
create index assignments_after on assignments (after_id) where after_id is not null;

create table assignment_units (
    id uuid primary key,
    assignment_id uuid not null references assignments on delete cascade,
    role text not null,
    position int not null,
    text text not null,
    organisation_id uuid references organisations,
    group_id uuid
);
create index assignment_units_assignment on assignment_units (assignment_id, position);
create index assignment_units_organisation on assignment_units (organisation_id);

create table duties (
    id uuid primary key,
    assignment_id uuid not null references assignments on delete cascade,
    plan_id uuid not null references plans on delete cascade,
    organisation_id uuid not null references organisations,
    role text not null,
    state text not null,
    percent int check (percent between 0 and 100),
    reported_at timestamptz,
    unique (assignment_id, organisation_id, role)
);
create index duties_organisation on duties (organisation_id, state);
create index duties_plan on duties (plan_id);

create table assignment_reports (
    id uuid primary key,
    assignment_id uuid not null references assignments on delete cascade,
    kind text not null,
    organisation_id uuid references organisations,
    by_id uuid references accounts,
    by_name text,
    at timestamptz not null,
    percent int check (percent between 0 and 100),
    note text
);
create index assignment_reports_assignment on assignment_reports (assignment_id, at);

create table plan_receipts (
    id uuid primary key,
    plan_id uuid not null references plans on delete cascade,
    organisation_id uuid not null references organisations,
    owes_plan boolean not null,
    acknowledged_at timestamptz,
    acknowledged_by_id uuid references accounts,
    acknowledged_by_name text,
    own_plan_id uuid references plans,
    reminded_at timestamptz,
    unique (plan_id, organisation_id)
);
create index plan_receipts_organisation on plan_receipts (organisation_id);
