-- Insignia and blanks in store. What comes in and goes out are rows; what is left never falls below nothing, whoever writes at the same time.
create table stock_items (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    name text not null,
    folded text not null,
    kind text not null,
    award_code text,
    unit text not null,
    store text,
    low_mark int not null check (low_mark >= 0),
    balance int not null check (balance >= 0),
    is_retired boolean not null
);
create unique index stock_items_name on stock_items (organisation_id, folded, coalesce(store, ''));
create index stock_items_root on stock_items (root_id, folded, id);

create table stock_movements (
    id uuid primary key,
    item_id uuid not null references stock_items,
    kind text not null,
    quantity int not null check (quantity <> 0),
    balance_after int not null check (balance_after >= 0),
    moved_on date not null,
    reason text,
    bestowal_id uuid references bestowals,
    replacement_id uuid,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null
);
create index stock_movements_item on stock_movements (item_id, at desc, id desc);
create index stock_movements_day on stock_movements (item_id, moved_on);
create unique index stock_movements_bestowal on stock_movements (item_id, bestowal_id) where bestowal_id is not null and replacement_id is null;

-- Exchange of what is damaged or misprinted, reissue of what was lost.
create table replacements (
    id uuid primary key,
    root_id uuid not null references organisations,
    kind text not null,
    bestowal_id uuid not null references bestowals,
    organisation_id uuid not null references organisations,
    deciding_body_id uuid not null references organisations,
    what text not null,
    reason text not null,
    state text not null,
    submitted_on date,
    due_on date,
    entered_by_id uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    check ((submitted_on is null) = (due_on is null))
);
create index replacements_organisation on replacements (organisation_id, id desc);
create index replacements_deciding_body on replacements (deciding_body_id, state, due_on);
create unique index replacements_open on replacements (bestowal_id, what) where state in ('Draft', 'Submitted', 'Approved');

create table replacement_steps (
    id uuid primary key,
    replacement_id uuid not null references replacements,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index replacement_steps_replacement on replacement_steps (replacement_id, at);
alter table stock_movements add foreign key (replacement_id) references replacements;
