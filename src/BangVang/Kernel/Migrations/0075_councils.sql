-- Councils, their members by decision, what members follow, sessions, and the secret ballot (docs/decisions/secret-ballot.md).
create table councils (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    name text not null,
    quorum text,
    quorum_basis text,
    ended_on date
);
create index councils_organisation on councils (organisation_id);

create table compositions (
    id uuid primary key,
    council_id uuid not null references councils,
    number text not null,
    decided_on date not null,
    decided_by text not null,
    entered_by_name text not null,
    entered_at timestamptz not null
);
create index compositions_council on compositions (council_id, decided_on desc);

create table council_members (
    id uuid primary key,
    council_id uuid not null references councils,
    account_id uuid references accounts,
    person_id uuid references people,
    name text not null,
    folded text not null,
    post text,
    office text not null,
    joined_by_id uuid not null references compositions,
    left_by_id uuid references compositions,
    "from" date not null,
    until date,
    check (until is null or "from" <= until)
);
create index council_members_council on council_members (council_id);
create index council_members_account on council_members (account_id) where account_id is not null;

create table member_duties (
    id uuid primary key,
    council_id uuid not null references councils,
    year int not null,
    member_id uuid not null references council_members,
    organisation_id uuid references organisations,
    content text not null,
    due_on date,
    done_on date,
    result text
);
create index member_duties_council on member_duties (council_id, year);

create table council_sessions (
    id uuid primary key,
    root_id uuid not null references organisations,
    council_id uuid not null references councils,
    kind text not null,
    year int not null,
    number int,
    title text not null,
    place text,
    meets_on date not null,
    meets_at time,
    state text not null,
    chaired_by text,
    written_by text,
    other_tellers text,
    course text,
    conclusion text,
    opened_at timestamptz,
    closes_at timestamptz,
    closed_at timestamptz,
    box_id uuid,
    box_key bytea,
    is_box_locked boolean not null,
    papers_issued int,
    papers_returned int,
    papers_void int,
    minutes_number int,
    tally_number int,
    seal text
);
create unique index council_sessions_number on council_sessions (council_id, kind, year, number) where number is not null;
create index council_sessions_council on council_sessions (council_id, meets_on desc, id desc);

create table session_steps (
    id uuid primary key,
    session_id uuid not null references council_sessions,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index session_steps_session on session_steps (session_id, at);

create table agenda_items (
    id uuid primary key,
    session_id uuid not null references council_sessions,
    position int not null,
    nominee_id uuid references nominees,
    text text not null,
    place text,
    award_code text,
    award_name text,
    reason text,
    conclusion text,
    own_member_id uuid references council_members,
    is_namesake boolean not null,
    percent int,
    quorum_percent int,
    is_withdrawn boolean not null,
    check ((nominee_id is null) = (award_code is null))
);
create unique index agenda_items_nominee on agenda_items (session_id, nominee_id) where nominee_id is not null;
create index agenda_items_session on agenda_items (session_id, position);
create index agenda_items_of_nominee on agenda_items (nominee_id) where nominee_id is not null;

-- Who sits in a session and whether a ballot came from there: never when, never which.
create table session_seats (
    id uuid primary key,
    session_id uuid not null references council_sessions,
    member_id uuid not null references council_members,
    account_id uuid references accounts,
    name text not null,
    post text,
    office text not null,
    attendance text not null,
    absence text,
    is_teller boolean not null,
    is_out boolean not null,
    way text,
    unique (session_id, member_id)
);
create unique index session_seats_account on session_seats (account_id, session_id) where account_id is not null;

create table matter_opinions (
    id uuid primary key,
    item_id uuid not null references agenda_items,
    seat_id uuid not null,
    name text not null,
    agrees boolean not null,
    text text,
    given_at timestamptz not null,
    unique (item_id, seat_id)
);

-- The box while it is locked: sealed to a key that lies outside the database and is destroyed at closing. No moment, no order, no owner.
create table sealed_ballots (
    id uuid primary key,
    session_id uuid not null references council_sessions,
    is_paper boolean not null,
    content bytea not null
);
create index sealed_ballots_session on sealed_ballots (session_id);

-- What was in the box, written afresh in the order of codes that only the voters know.
create table counted_ballots (
    session_id uuid not null references council_sessions,
    sheet int not null,
    code text not null,
    answers text not null,
    primary key (session_id, sheet, code)
);

create table council_results (
    id uuid primary key,
    session_id uuid not null references council_sessions,
    nominee_id uuid not null references nominees,
    award_code text not null,
    agree int not null,
    disagree int not null,
    void int not null,
    members int not null,
    threshold numeric(5,2),
    needed int not null,
    is_passed boolean not null,
    sentence text not null,
    unique (session_id, nominee_id)
);
create index council_results_nominee on council_results (nominee_id);
