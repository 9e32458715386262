create table plan_imports (
    id uuid primary key,
    root_id uuid not null references organisations,
    by_account_id uuid not null references accounts,
    at timestamptz not null,
    file_name text not null,
    source_json jsonb not null,
    draft_json jsonb not null,
    work_json jsonb not null,
    read_in_ms int not null,
    state text not null,
    plan_id uuid references plans
);
create index plan_imports_open on plan_imports (by_account_id, at desc) where state = 'Open';
