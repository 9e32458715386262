-- The journal: rows are only ever added, and each holds the hash of the one before. The number is given under a lock, without gaps.
create table journal (
    number bigint primary key check (number > 0),
    id uuid not null unique,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    actor_home_id uuid,
    actor_path text,
    for_id uuid,
    for_name text,
    act text not null,
    reason text,
    -- json, not jsonb: the hash is over the text as it was written.
    changes json not null,
    previous bytea not null unique check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32)
);
create index journal_at on journal (at);
create index journal_path on journal (actor_path text_pattern_ops, number);
create index journal_actor on journal (actor_id, number);

create table journal_subjects (
    number bigint not null references journal,
    kind text not null,
    id uuid not null,
    primary key (number, kind, id)
);
create index journal_subjects_thing on journal_subjects (kind, id, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete or truncate on journal
    for each statement execute function refuse_change();
create trigger journal_subjects_append_only before update or delete or truncate on journal_subjects
    for each statement execute function refuse_change();
