-- Rules that a body lays over the national lawbook, and amendments of it: drafted by one person, approved by another.
create table law_overlays (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    kind text not null,
    title text not null,
    instrument_id uuid not null references instruments,
    valid_from date not null,
    valid_until date,
    purpose text not null,
    rules text not null,
    state text not null,
    written_by uuid[] not null,
    drafted_by_name text not null,
    drafted_at timestamptz not null,
    check (valid_until is null or valid_from <= valid_until)
);
create index law_overlays_organisation on law_overlays (organisation_id, state);
create index law_overlays_instrument on law_overlays (instrument_id);
create index law_overlays_root on law_overlays (root_id);

create table overlay_steps (
    id uuid primary key,
    overlay_id uuid not null references law_overlays,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index overlay_steps_overlay on overlay_steps (overlay_id, at);
