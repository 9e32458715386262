-- Initiatives: what is asked to be recognised, by whom, with which shares; each passing before a council; and for which award it was counted.
create table initiatives (
    id uuid primary key,
    root_id uuid not null references organisations,
    organisation_id uuid not null references organisations,
    title text not null,
    folded text not null,
    title_pairs text[] not null,
    text_pairs text[] not null,
    year int not null,
    field text,
    started_on date,
    place text,
    known_state text,
    purpose text,
    solution text,
    novelty text,
    applicability text,
    effects text,
    state text not null,
    scope text,
    recognised_on date,
    recognition text,
    consideration_id uuid,
    is_recorded boolean not null,
    entered_by_id uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null
);
create index initiatives_organisation on initiatives (organisation_id, year desc, id desc);
create index initiatives_root on initiatives (root_id, year desc, id desc);
create index initiatives_words on initiatives using gin (to_tsvector('simple', folded));
create index initiatives_text_pairs on initiatives using gin (text_pairs);

create table initiative_authors (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    person_id uuid not null references people,
    position int not null,
    share numeric(5,2) not null check (share > 0 and share <= 100),
    unique (initiative_id, person_id)
);
create index initiative_authors_person on initiative_authors (person_id);

create table initiative_steps (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    act text not null,
    "from" text not null,
    "to" text not null,
    by_id uuid not null,
    by_name text not null,
    at timestamptz not null,
    reason text
);
create index initiative_steps_initiative on initiative_steps (initiative_id, at);

-- Counted for an award. A second time only by somebody who says why; what was annulled is released, and may be counted again.
create table initiative_uses (
    id uuid primary key,
    initiative_id uuid not null references initiatives,
    person_id uuid not null references people,
    award_code text not null,
    used_on date not null,
    decision_id uuid,
    again_because text,
    released_on date,
    released_because text,
    check ((released_on is null) = (released_because is null))
);
create unique index initiative_uses_once on initiative_uses (initiative_id, person_id) where released_on is null and again_because is null;
create unique index initiative_uses_award on initiative_uses (initiative_id, person_id, award_code) where released_on is null;
create index initiative_uses_person on initiative_uses (person_id);
create index initiative_uses_decision on initiative_uses (decision_id) where decision_id is not null;
