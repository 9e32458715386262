-- Who holds what, for ever: rows are added, never changed but for the hand-over, never taken away.
create table bestowals (
    id uuid primary key,
    root_id uuid not null references organisations,
    person_id uuid references people,
    collective_id uuid references organisations,
    household_id uuid references households,
    organisation_id uuid not null references organisations,
    name text not null,
    folded text not null,
    words text not null,
    place text,
    standing text,
    award_code text not null,
    basis text not null,
    year int not null,
    period text,
    reason text,
    decision_number text not null,
    decided_on date not null,
    decided_by text not null,
    signed_by text,
    decision_id uuid,
    import_id uuid,
    golden_number int,
    prize_vnd numeric(14,0),
    handed_over_on date,
    check (num_nonnulls(person_id, collective_id, household_id) = 1)
);
create index bestowals_person on bestowals (person_id) where person_id is not null;
create index bestowals_collective on bestowals (collective_id) where collective_id is not null;
create index bestowals_household on bestowals (household_id) where household_id is not null;
create index bestowals_decided on bestowals (root_id, decided_on desc, id desc) include (award_code, person_id, collective_id);
create index bestowals_organisation on bestowals (organisation_id, decided_on desc, id desc) include (root_id);
create index bestowals_decision on bestowals (decision_id) where decision_id is not null;
create index bestowals_words on bestowals using gin (to_tsvector('simple', words));
-- One for each way of narrowing, in the order of the list: a page of an old year is as near as one of this year.
create index bestowals_year on bestowals (root_id, year, decided_on desc, id desc);
create index bestowals_award on bestowals (root_id, award_code, decided_on desc, id desc);
create index bestowals_award_year on bestowals (root_id, award_code, year, decided_on desc, id desc);
create index bestowals_same on bestowals (root_id, folded, award_code, year);

create table annulments (
    id uuid primary key,
    bestowal_id uuid not null unique references bestowals,
    decision_number text not null,
    decided_on date not null,
    decided_by text not null,
    reason text not null,
    decision_id uuid,
    entered_by_name text not null,
    entered_at timestamptz not null
);

-- What was called back after an annulment: certificate, medal, money.
create table recoveries (
    id uuid primary key,
    bestowal_id uuid not null references bestowals,
    what text not null,
    recovered_on date not null,
    note text,
    entered_by_name text not null,
    entered_at timestamptz not null
);
create index recoveries_bestowal on recoveries (bestowal_id);
