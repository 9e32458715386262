-- Councils that judge initiatives, the rounds in which these are called for, what the members gave, what was decided.
create table initiative_councils (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    name text not null,
    level text not null,
    set_up_by text not null,
    valid_from date not null,
    valid_until date,
    check (valid_until is null or valid_from <= valid_until)
);
create index initiative_councils_organisation on initiative_councils (organisation_id, valid_from desc);

create table initiative_council_members (
    id uuid primary key,
    council_id uuid not null references initiative_councils,
    person_id uuid references people,
    account_id uuid references accounts,
    name text not null,
    post text,
    seat text not null,
    "from" date not null,
    until date,
    check (until is null or "from" <= until)
);
create index initiative_council_members_council on initiative_council_members (council_id);
create index initiative_council_members_account on initiative_council_members (account_id) where account_id is not null;

create table initiative_criteria_sets (
    id uuid primary key,
    council_id uuid not null references initiative_councils,
    year int not null,
    pass_mark numeric(7,2),
    widest_spread numeric(7,2),
    source text,
    unique (council_id, year)
);

create table initiative_criteria (
    id uuid primary key,
    set_id uuid not null references initiative_criteria_sets,
    position int not null,
    name text not null,
    maximum numeric(7,2) not null check (maximum > 0)
);
create index initiative_criteria_set on initiative_criteria (set_id, position);

create table initiative_rounds (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    council_id uuid not null references initiative_councils,
    title text not null,
    year int not null,
    opens_on date not null,
    closes_on date not null,
    note text,
    assignment_id uuid references assignments,
    check (opens_on <= closes_on)
);
create index initiative_rounds_organisation on initiative_rounds (organisation_id, closes_on desc);

create table initiative_decisions (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    council_id uuid not null references initiative_councils,
    number int not null,
    symbol text not null,
    decided_on date not null,
    decided_by text not null,
    signer_name text,
    signer_title text,
    place text,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null
);
create index initiative_decisions_organisation on initiative_decisions (organisation_id, decided_on desc);
create unique index initiative_decisions_number on initiative_decisions (organisation_id, symbol, (extract(year from decided_on)), number);

create table initiative_considerations (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    organisation_id uuid not null references organisations,
    round_id uuid references initiative_rounds,
    council_id uuid references initiative_councils,
    raises boolean not null,
    submitted_at timestamptz not null,
    routed_at timestamptz,
    outcome text,
    scope text,
    decision_id uuid references initiative_decisions,
    ordinal int,
    reason text,
    closed_at timestamptz,
    check ((outcome is null) = (closed_at is null))
);
create unique index initiative_considerations_open on initiative_considerations (initiative_id) where closed_at is null;
create index initiative_considerations_initiative on initiative_considerations (initiative_id, submitted_at);
create index initiative_considerations_council on initiative_considerations (council_id, submitted_at) where council_id is not null;
create index initiative_considerations_organisation on initiative_considerations (organisation_id) where closed_at is null;
create index initiative_considerations_decision on initiative_considerations (decision_id, ordinal) where decision_id is not null;

create table initiative_score_cards (
    id uuid primary key,
    consideration_id uuid not null references initiative_considerations,
    member_id uuid not null references initiative_council_members,
    comment text,
    handed_in_at timestamptz,
    unique (consideration_id, member_id)
);
create index initiative_score_cards_member on initiative_score_cards (member_id);

create table initiative_scores (
    card_id uuid not null references initiative_score_cards,
    criterion_id uuid not null references initiative_criteria,
    points numeric(7,2) not null check (points >= 0),
    primary key (card_id, criterion_id)
);
