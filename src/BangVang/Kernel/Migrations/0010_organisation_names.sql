alter table organisations add short_folded text;
alter table organisation_aliases add origin text not null default 'Typed';

-- Names that a body bore before: unlike aliases they need not be unique, for two bodies may have borne one name.
create table organisation_former_names (
    id uuid primary key,
    organisation_id uuid not null references organisations,
    name text not null,
    folded text not null,
    until date
);
create index organisation_former_names_organisation on organisation_former_names (organisation_id);

alter table successions add check (basis <> '');

-- All words a body is found by: its names now and before, its aliases, its code. Kept here and not in the body's own row,
-- so that learning an alias does not tell an editor of the body that somebody else has changed it.
create table organisation_words (
    organisation_id uuid primary key references organisations on delete cascade,
    words tsvector not null
);
create index organisation_words_words on organisation_words using gin (words);

create function refresh_organisation_words(body uuid) returns void language sql as $$
    insert into organisation_words (organisation_id, words)
    select o.id, to_tsvector('simple', concat_ws(' ', o.folded, o.short_folded, lower(o.code),
        case when o.kind in ('Province', 'District', 'Commune') then 'ubnd uy ban nhan dan' end,
        (select string_agg(a.folded, ' ') from organisation_aliases a where a.organisation_id = o.id),
        (select string_agg(f.folded, ' ') from organisation_former_names f where f.organisation_id = o.id)))
    from organisations o where o.id = body
    on conflict (organisation_id) do update set words = excluded.words
$$;

create function organisation_words_changed() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'organisations' then
        perform refresh_organisation_words(new.id);
    elsif tg_op = 'DELETE' then
        perform refresh_organisation_words(old.organisation_id);
    else
        perform refresh_organisation_words(new.organisation_id);
    end if;
    return null;
end
$$;

create trigger organisation_words_of_organisations after insert or update of folded, short_folded, code, kind on organisations
    for each row execute function organisation_words_changed();
create trigger organisation_words_of_aliases after insert or delete on organisation_aliases
    for each row execute function organisation_words_changed();
create trigger organisation_words_of_former_names after insert or delete on organisation_former_names
    for each row execute function organisation_words_changed();

select refresh_organisation_words(id) from organisations;
drop index organisations_folded;
