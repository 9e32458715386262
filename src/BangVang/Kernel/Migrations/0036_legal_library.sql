-- Who a guideline is for.
alter table instruments add column audience text;

-- What instruments are to one another beside replacing: amending, consolidating, guiding. A mistake is taken back, never deleted.
create table instrument_links (
    id uuid primary key,
    instrument_id uuid not null references instruments,
    about_id uuid not null references instruments,
    kind text not null,
    basis text,
    made_by_id uuid,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by_id uuid,
    withdrawn_reason text,
    check (instrument_id <> about_id)
);
create unique index instrument_links_one on instrument_links (instrument_id, about_id, kind) where withdrawn_at is null;
create index instrument_links_about on instrument_links (about_id);
