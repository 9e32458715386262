create table council_results (
    id uuid primary key,
    session_id uuid not null,
    nominee_id uuid not null references nominees,
    award_code text not null,
    agree int not null,
    disagree int not null,
    members int not null,
    threshold numeric(5,2),
    is_passed boolean not null,
    unique (session_id, nominee_id)
);
create index council_results_nominee on council_results (nominee_id);
