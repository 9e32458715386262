namespace BangVang.Registry;

/// <summary>The one question of <see cref="CandidateFacts"/>: everything that is known of the asked, a row each, the ids as its parameter.</summary>
static class CandidateQuery
{
    public const string Sql = """
        with asked as materialized (select unnest({0}) as id),
        record as materialized (
            select a.id as asked, coalesce(p.merged_into_id, p.id) as id, 0 as place from asked a join people p on p.id = a.id
            union
            select a.id, m.id, 1 from asked a join people p on p.id = a.id join people m on m.merged_into_id = coalesce(p.merged_into_id, p.id)
        ),
        held as (
            select r.asked, b.* from record r join bestowals b on b.person_id = r.id
            union all select a.id, b.* from asked a join bestowals b on b.collective_id = a.id
            union all select a.id, b.* from asked a join bestowals b on b.household_id = a.id
        ),
        year as (
            select r.asked, r.place, f.* from record r join year_facts f on f.person_id = r.id
            union all select a.id, 0, f.* from asked a join year_facts f on f.collective_id = a.id
        ),
        row (of, what, place, year, code, "from", until, text, more, members, completed, ldtt, cstdcs, disciplined, block_rank) as (
            select asked, 'year', place, year, rating, null::date, null::date, null, null, members, completed, ldtt, cstdcs, disciplined, block_rank from year
            union all
            select asked, 'award', 0, year, award_code, decided_on, null, reason, basis, null, null, null, null, null, null from held h
                where not exists (select from annulments n where n.bestowal_id = h.id)
            union all
            select r.asked, 'self', r.place, null, p.sex, p.service_from, null, p.nationality, case b.kind when 'ArmedForces' then b.kind else p.standing end, null, null, null, null, null, null
                from record r join people p on p.id = r.id join organisations b on b.id = p.organisation_id
            union all
            select a.id, 'self', 0, null, null, o.valid_from, o.valid_until, null, o.kind, null, null, null, null, null, null from asked a join organisations o on o.id = a.id
            union all
            select r.asked, 'discipline', 0, null, d.level, d."from", d.until, null, null, null, null, null, null, null, null from record r join discipline_rows d on d.person_id = r.id
            union all
            select a.id, 'discipline', 0, null, d.level, d."from", d.until, null, null, null, null, null, null, null, null from asked a join discipline_rows d on d.collective_id = a.id
            union all
            select r.asked, 'hold', 0, null, h.kind, h."from", h.until, null, null, null, null, null, null, null, null from record r join hold_rows h on h.person_id = r.id
            union all
            select a.id, 'hold', 0, null, h.kind, h."from", h.until, null, null, null, null, null, null, null, null from asked a join hold_rows h on h.collective_id = a.id
            union all
            select r.asked, 'post', 0, null, p.coefficient_group, p."from", p.until, p.title, null, null, null, null, null, null, null from record r join held_posts p on p.person_id = r.id where p."from" is not null
            union all
            select r.asked, 'initiative', 0, i.year, i.scope, null, null, null,
                (select min(u.award_code) from initiative_uses u where u.initiative_id = i.id and u.person_id = r.id and u.released_on is null), null, null, null, null, null, null
            from record r join initiative_authors w on w.person_id = r.id join initiatives i on i.id = w.initiative_id where i.state in ('Recognised', 'Raised', 'RaisedScoring')
        )
        select of, what, year, code, "from", until, text, more, members, completed, ldtt, cstdcs, disciplined, block_rank as "BlockRank" from row order by of, what, place, year
        """;
}
