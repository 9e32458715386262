-- Days that come back each year. Without a root: of the whole country.
create table commemorations (
    id uuid primary key,
    root_id uuid references organisations,
    seed_code text unique,
    name text not null,
    folded text not null,
    aliases text[] not null,
    day int not null check (day between 1 and 31),
    month int not null check (month between 1 and 12),
    calendar text not null,
    first_year int,
    kept_from int,
    kept_until int,
    days_off int not null check (days_off between 0 and 30),
    mark text not null,
    note text,
    changed_at timestamptz not null,
    edited_at timestamptz
);
create index commemorations_root on commemorations (root_id);

-- Addresses under which calendar programs read an account's calendar; only the hash of the secret is kept.
create table calendar_feeds (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    label text not null,
    secret_hash text not null unique,
    made_at timestamptz not null,
    last_read_at timestamptz,
    revoked_at timestamptz
);
create index calendar_feeds_account on calendar_feeds (account_id);
