-- Laws, decrees, directives, superiors' plans: what plans and decisions rest on. Without a root: of the whole country.
create table instruments (
    id uuid primary key,
    root_id uuid references organisations,
    seed_code text unique,
    type text not null,
    number text,
    number_key text,
    date date,
    year int,
    issuer text,
    issuer_key text not null,
    issuer_organisation_id uuid references organisations,
    name text,
    name_key text not null,
    valid_from date,
    valid_until date,
    is_verified boolean not null,
    source text,
    note text,
    folded text not null,
    edited_at timestamptz,
    check (number is not null or name is not null),
    check ((number is null) = (number_key is null)),
    check (valid_until is null or valid_from is null or valid_from <= valid_until)
);
-- Numbers begin again each year, so a number is one only together with its year.
create unique index instruments_one_number on instruments (root_id, number_key, issuer_key, year) nulls not distinct where number_key is not null;
create unique index instruments_one_name on instruments (root_id, type, name_key, year) nulls not distinct where number_key is null;
create index instruments_number on instruments (number_key);
create index instruments_name on instruments (name_key);
create index instruments_search on instruments using gin (to_tsvector('simple', folded));
create index instruments_date on instruments (date);

-- An instrument ceased to be in force. A mistake is taken back, never deleted.
create table instrument_endings (
    id uuid primary key,
    instrument_id uuid not null references instruments,
    replaced_by_id uuid references instruments,
    "on" date not null,
    basis text,
    until_before date,
    ended_by_id uuid,
    ended_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by_id uuid,
    withdrawn_reason text,
    check (replaced_by_id <> instrument_id)
);
create index instrument_endings_instrument on instrument_endings (instrument_id);
create index instrument_endings_replaced_by on instrument_endings (replaced_by_id);
