-- Forms that were sent: a double click does the act once.
create table sent_forms (
    token text primary key,
    sent_at timestamptz not null,
    location text
);
create index sent_forms_sent_at on sent_forms (sent_at);

-- What administrators changed; the empty root stands for the whole installation.
create table settings (
    root_id uuid not null,
    code text not null,
    value text not null,
    primary key (root_id, code)
);

-- Keys that protect sign-in, shared by all copies of the program.
create table protection_keys (
    id uuid primary key,
    name text not null,
    xml text not null,
    made_at timestamptz not null default now()
);

-- Numbers given out without gaps: one row a series, locked while a number is taken.
create table number_series (
    organisation_id uuid not null,
    series text not null,
    year int not null,
    last int not null,
    primary key (organisation_id, series, year)
);
