using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Merging;

/// <summary>Two records that may be one person, and why.</summary>
public sealed record Double(Guid OneId, Guid OtherId, string Why, int Weight);

/// <summary>Finds records that are probably one person: by name with birth day or year, or unit, or by a number that is nearly the same.</summary>
public sealed class Doubles(AppDb db)
{
    /// <summary>The likeliest pairs within the reach, at most so many; those told apart are left out.</summary>
    public async Task<List<Double>> Find(Reach reach, int most)
    {
        var (roots, paths) = (reach.Roots, reach.Paths.Select(p => p + "%").ToArray());
        var rows = await db.Database.SqlQuery<Pair>($"""
            select a.id as "OneId", b.id as "OtherId",
                a.born_on is not null and a.born_on = b.born_on as "SameDay",
                coalesce(a.birth_year = b.birth_year, false) as "SameYear",
                a.organisation_id = b.organisation_id as "SameBody"
            from people a
                join people b on b.root_id = a.root_id and b.folded = a.folded and b.id > a.id
                join organisations o on o.id = a.organisation_id
            where a.merged_into_id is null and b.merged_into_id is null
                and (a.root_id = any({roots}) or o.path like any({paths}))
                and (a.birth_year is null or b.birth_year is null or a.birth_year = b.birth_year)
                and (a.born_on is null or b.born_on is null or a.born_on = b.born_on)
                and (a.birth_year = b.birth_year or a.organisation_id = b.organisation_id)
                and (a.identity_number is null or b.identity_number is null or a.identity_number = b.identity_number)
                and (a.sex is null or b.sex is null or a.sex = b.sex)
                and not exists (select from person_distinctions d where d.one_id = least(a.id, b.id) and d.other_id = greatest(a.id, b.id))
            limit {most}
            """).ToListAsync();
        return [.. rows.Select(Read).OrderByDescending(d => d.Weight)];
    }

    static Double Read(Pair pair)
    {
        var why = pair switch
        {
            { SameDay: true, SameBody: true } => ("cùng tên, ngày sinh và đơn vị", 4),
            { SameDay: true } => ("cùng tên và ngày sinh, khác đơn vị", 3),
            { SameYear: true, SameBody: true } => ("cùng tên, năm sinh và đơn vị", 3),
            { SameYear: true } => ("cùng tên và năm sinh, khác đơn vị", 1),
            _ => ("cùng tên và đơn vị, một bên chưa có năm sinh", 2),
        };
        return new Double(pair.OneId, pair.OtherId, why.Item1, why.Item2);
    }

    sealed record Pair(Guid OneId, Guid OtherId, bool SameDay, bool SameYear, bool SameBody);
}
