-- What a body was reminded of: by a rule, once for each deadline, or by an officer, once a day.
create table reminders (
    id uuid primary key,
    duty_id uuid not null references duties on delete cascade,
    assignment_id uuid not null references assignments on delete cascade,
    plan_id uuid not null references plans on delete cascade,
    organisation_id uuid not null references organisations,
    rule text not null,
    due_on date not null,
    sent_at timestamptz not null,
    by_id uuid references accounts,
    by_name text,
    told int not null,
    unique (duty_id, rule, due_on)
);
create index reminders_assignment on reminders (assignment_id, sent_at);
create index reminders_plan on reminders (plan_id);
