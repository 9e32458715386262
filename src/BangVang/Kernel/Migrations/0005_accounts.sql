create table accounts (
    id uuid primary key,
    name text not null,
    position text,
    organisation_id uuid not null references organisations,
    closed_on date,
    password_changed_at timestamptz,
    must_change_password boolean not null default false,
    is_demonstration boolean not null default false,
    user_name text,
    normalized_user_name text unique,
    email text,
    normalized_email text,
    email_confirmed boolean not null default false,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean not null default false,
    two_factor_enabled boolean not null default false,
    lockout_end timestamptz,
    lockout_enabled boolean not null default true,
    access_failed_count int not null default 0
);
create index accounts_organisation on accounts (organisation_id);
create index accounts_email on accounts (normalized_email);

create table account_claims (
    id int generated always as identity primary key,
    user_id uuid not null references accounts on delete cascade,
    claim_type text,
    claim_value text
);
create table account_logins (
    login_provider text not null,
    provider_key text not null,
    provider_display_name text,
    user_id uuid not null references accounts on delete cascade,
    primary key (login_provider, provider_key)
);
create table account_tokens (
    user_id uuid not null references accounts on delete cascade,
    login_provider text not null,
    name text not null,
    value text,
    primary key (user_id, login_provider, name)
);

create table account_grants (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    role text not null,
    organisation_id uuid not null references organisations,
    "from" date not null,
    until date,
    delegated_by_id uuid references accounts,
    check (until is null or "from" <= until)
);
create index account_grants_account on account_grants (account_id);
