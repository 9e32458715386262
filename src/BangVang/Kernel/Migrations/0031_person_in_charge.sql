-- "Người phụ trách": the person of a body who answers for what it owes.
alter table duties add column in_charge_id uuid references accounts;
create index duties_in_charge on duties (in_charge_id) where in_charge_id is not null;
