create table certificate_designs (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    name text not null,
    award_codes text[] not null,
    gives text not null,
    width numeric(6,1) not null check (width between 100 and 600),
    height numeric(6,1) not null check (height between 100 and 600),
    is_overlay boolean not null,
    has_border boolean not null,
    fields text not null,
    emblem bytea
);
create index certificate_designs_organisation on certificate_designs (organisation_id, name);

create table printers (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    name text not null,
    x numeric(5,2) not null,
    y numeric(5,2) not null,
    stretch numeric(5,2) not null
);
create unique index printers_name on printers (organisation_id, name);

-- The id is that of the award's row in the register.
create table certificates (
    id uuid primary key references bestowals,
    decision_id uuid not null references decisions,
    code text not null unique
);
create index certificates_decision on certificates (decision_id);

create table certificate_prints (
    id uuid primary key,
    decision_id uuid not null references decisions,
    certificate_ids uuid[] not null,
    design_id uuid not null references certificate_designs,
    design_name text not null,
    printer_id uuid references printers,
    printer_name text,
    is_again boolean not null,
    reason text,
    by_id uuid not null references accounts,
    by_name text not null,
    at timestamptz not null
);
create index certificate_prints_decision on certificate_prints (decision_id, at);

create table handovers (
    id uuid primary key,
    certificate_id uuid not null unique references certificates,
    decision_id uuid not null references decisions,
    handed_on date not null,
    received_by text,
    by_id uuid not null references accounts,
    by_name text not null,
    at timestamptz not null
);
create index handovers_decision on handovers (decision_id);
