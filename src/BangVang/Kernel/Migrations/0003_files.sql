-- What was attached, to what, by whom. The bytes lie outside the web root under the stored name; the name people gave is only shown.
create table attachments (
    id uuid primary key,
    owner_kind text not null,
    owner_id uuid not null,
    name text not null,
    type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    stored_name text not null unique,
    uploaded_by_id uuid,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    removed_at timestamptz,
    removed_by_id uuid
);
create index attachments_owner on attachments (owner_kind, owner_id, uploaded_at);
