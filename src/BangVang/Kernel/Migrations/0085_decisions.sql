create table decisions (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    kind text not null,
    state text not null,
    session_id uuid,
    title text not null,
    folded text not null,
    symbol text not null,
    number int,
    issued_on date,
    superior text,
    place text not null,
    authority text not null,
    bases text not null,
    money text,
    recipients text not null,
    on_behalf_of text,
    signer_title text not null,
    signer_name text not null,
    beyond_reason text,
    written_by uuid[] not null,
    drafted_by_id uuid not null references accounts,
    drafted_by_name text not null,
    drafted_at timestamptz not null,
    check ((number is null) = (issued_on is null)),
    check ((state = 'Issued') = (number is not null))
);
create unique index decisions_number on decisions (organisation_id, symbol, (extract(year from issued_on)), number);
create index decisions_organisation on decisions (organisation_id, drafted_at desc, id desc);
create index decisions_root on decisions (root_id, drafted_at desc, id desc);
create index decisions_words on decisions using gin (to_tsvector('simple', folded));

create table decision_items (
    id uuid primary key,
    decision_id uuid not null references decisions,
    position int not null,
    nominee_id uuid references nominees,
    person_id uuid references people,
    collective_id uuid references organisations,
    household_id uuid references households,
    organisation_id uuid not null references organisations,
    name text not null,
    folded text not null,
    place text,
    standing text,
    award_code text not null,
    award_name text not null,
    basis text not null,
    year int not null,
    period text,
    reason text,
    prize_vnd numeric(14,0),
    prize_computation text,
    set_vnd numeric(14,0),
    bestowal_id uuid references bestowals,
    check (num_nonnulls(person_id, collective_id, household_id) = 1),
    -- A line is taken out and those below it move up, all in one save.
    unique (decision_id, position) deferrable initially deferred
);
create index decision_items_nominee on decision_items (nominee_id) where nominee_id is not null;
create index decision_items_words on decision_items using gin (to_tsvector('simple', folded));
create index decision_items_organisation on decision_items (organisation_id);
create index decision_items_bestowal on decision_items (bestowal_id) where bestowal_id is not null;

create table decision_steps (
    id uuid primary key,
    decision_id uuid not null references decisions,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid not null references accounts,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index decision_steps_decision on decision_steps (decision_id, at);

-- The PDF through its signatures: every revision is kept with its hash.
create table signed_papers (
    id uuid primary key,
    decision_id uuid not null references decisions,
    attachment_id uuid not null references attachments,
    stage text not null,
    is_current boolean not null,
    made_at timestamptz not null,
    made_by_name text not null
);
create unique index signed_papers_current on signed_papers (decision_id) where is_current;
create index signed_papers_decision on signed_papers (decision_id, made_at);

-- PKCS#12 as it came, locked by its own password, which is kept nowhere.
create table signing_keys (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    account_id uuid references accounts,
    pkcs12 bytea not null,
    picture bytea,
    subject text not null,
    issuer text not null,
    thumbprint text not null,
    valid_from timestamptz not null,
    valid_until timestamptz not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    retired_at timestamptz
);
create unique index signing_keys_person on signing_keys (account_id) where account_id is not null and retired_at is null;
create unique index signing_keys_body on signing_keys (organisation_id) where account_id is null and retired_at is null;

create table trusted_roots (
    id uuid primary key,
    root_id uuid not null references organisations,
    name text not null,
    certificate bytea not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    retired_at timestamptz
);
create index trusted_roots_root on trusted_roots (root_id);
