-- What waits for somebody is asked on every page, so it is found without reading what was done long ago.
create index duties_open on duties (organisation_id, assignment_id, plan_id) where state in ('Waiting', 'Underway') and role in ('Lead', 'Undifferentiated');
create index assignments_reported on assignments (due_on, id) where state = 'Reported';

-- The calendar asks for the deadlines between two days, of a few plans or of whatever a body takes part in.
create index assignments_due_on on assignments (due_on);
create index assignments_plan_due on assignments (plan_id, due_on);

-- Plans that are on their way are few beside those in force.
create index plans_on_their_way on plans (state, drafted_at) where state in ('Submitted', 'Appraised', 'Signed');
create index plans_drafted_by on plans (drafted_by_id, drafted_at);

-- The list of plans stops at its fiftieth row instead of sorting all of them.
create index plans_year on plans (year desc, id desc);
