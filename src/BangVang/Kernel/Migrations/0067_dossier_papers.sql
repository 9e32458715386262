create table filed_papers (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    paper text not null,
    attachment_id uuid not null references attachments,
    filed_by_name text not null,
    filed_at timestamptz not null
);
create index filed_papers_dossier on filed_papers (dossier_id);

create table dispatches (
    id uuid primary key,
    dossier_id uuid not null references dossiers,
    addressee text not null,
    proposal_number text not null,
    sent_on date not null,
    sent_by_name text not null,
    at timestamptz not null,
    content bytea not null,
    sha256 text not null
);
create index dispatches_dossier on dispatches (dossier_id, at);
