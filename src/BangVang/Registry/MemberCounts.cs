using BangVang.Kernel.Data;
using BangVang.Law.Candidates;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>
/// Head counts of collectives, counted from the people who are known there and below: how many, how many did their duty, hold the yearly titles,
/// were disciplined. A figure for which something is missing of anybody stays unknown.
/// </summary>
public sealed class MemberCounts(AppDb db)
{
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<int, Membership>>> Of(Guid[] collectives, int[] years)
    {
        if (collectives.Length == 0) return new Dictionary<Guid, IReadOnlyDictionary<int, Membership>>();
        var rows = await db.Database.SqlQuery<Count>($"""
            with member as materialized (
                select a.id as of, p.id from unnest({collectives}) as a(id) join organisations o on o.id = a.id
                    join organisations below on below.root_id = o.root_id and starts_with(below.path, o.path)
                    join people p on p.organisation_id = below.id
                where p.merged_into_id is null
            )
            select m.of, y.year, count(*)::int as members, count(f.rating)::int as rated, count(*) filter (where f.rating <> 'KHTNV')::int as completed,
                sum(t.ldtt)::int as ldtt, sum(t.cstdcs)::int as cstdcs, count(*) filter (where d.is_disciplined)::int as disciplined
            from member m cross join unnest({years}) as y(year)
                left join year_facts f on f.person_id = m.id and f.year = y.year
                cross join lateral (
                    select count(*) filter (where b.award_code in ('LDTT', 'CSTT'))::int as ldtt, count(*) filter (where b.award_code = 'CSTDCS')::int as cstdcs
                    from bestowals b where b.person_id = m.id and b.year = y.year and not exists (select from annulments n where n.bestowal_id = b.id)) t
                cross join lateral (
                    select exists (select from discipline_rows r where r.person_id = m.id and r.level <> 'KhienTrach'
                        and r."from" <= make_date(y.year, 12, 31) and (r.until is null or r.until >= make_date(y.year, 1, 1))) as is_disciplined) d
            group by m.of, y.year
            """).ToListAsync();
        return rows.GroupBy(r => r.Of).ToDictionary(g => g.Key, g => (IReadOnlyDictionary<int, Membership>)g.ToDictionary(r => r.Year, Read));
    }

    // Where not one title of the year is in the register, it was not entered yet: nought would be a verdict, and there is none.
    static Membership Read(Count row) => new(
        row.Members, row.Rated == row.Members ? row.Completed : null, row.Ldtt + row.Cstdcs > 0 ? row.Ldtt : null, row.Ldtt + row.Cstdcs > 0 ? row.Cstdcs : null, row.Disciplined);

    sealed record Count(Guid Of, int Year, int Members, int Rated, int Completed, int Ldtt, int Cstdcs, int Disciplined);
}
