-- Whom a list shows in which order, and how search finds them.
alter table accounts add column sort_name text collate "vi-x-icu" not null default '';
alter table accounts add column folded text not null default '';
-- Since when the account may be used: made, reopened or given a new password.
alter table accounts add column active_since timestamptz not null default now();
create index accounts_sort on accounts (sort_name, id);
drop index accounts_email;
create unique index accounts_email on accounts (normalized_email) where normalized_email is not null;

alter table account_grants add column given_by_id uuid references accounts;
alter table account_grants add column given_at timestamptz not null default now();
alter table account_grants add column note text;
alter table account_grants add column ended_at timestamptz;
alter table account_grants add column ended_by_id uuid references accounts;
create index account_grants_organisation on account_grants (organisation_id, role);
create index account_grants_delegated_by on account_grants (delegated_by_id) where delegated_by_id is not null;

-- Every attempt to sign in, for good or ill. What was typed is never kept: it may be a password in the wrong box.
create table sign_ins (
    id uuid primary key,
    account_id uuid references accounts on delete cascade,
    at timestamptz not null,
    outcome text not null,
    address text,
    host text,
    browser text
);
create index sign_ins_account on sign_ins (account_id, at desc);
create index sign_ins_address on sign_ins (address, at desc);

create table second_factors (
    account_id uuid primary key references accounts on delete cascade,
    secret text not null,
    enrolled_at timestamptz not null,
    last_step bigint not null
);
create table recovery_codes (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    code_hash text not null,
    used_at timestamptz
);
create index recovery_codes_account on recovery_codes (account_id);

create table used_passwords (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    password_hash text not null,
    used_until timestamptz not null
);
create index used_passwords_account on used_passwords (account_id, used_until desc);

-- Links that let somebody choose a password once; of the secret in the link only the hash is kept.
create table password_links (
    id uuid primary key,
    account_id uuid not null references accounts on delete cascade,
    token_hash text not null unique,
    made_at timestamptz not null,
    made_by_id uuid references accounts,
    valid_until timestamptz not null,
    used_at timestamptz
);
create index password_links_account on password_links (account_id);

-- Somebody has forgotten the password and waits for an administrator.
create table password_requests (
    account_id uuid primary key references accounts on delete cascade,
    asked_at timestamptz not null
);

-- Kept by nobody: second factors and rights have tables of their own.
drop table account_claims;
drop table account_tokens;
