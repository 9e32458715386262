using BangVang.Kernel.Data;
using BangVang.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Facts;

/// <summary>All that years and papers say of one person or collective, as the page shows it.</summary>
public sealed record FactSheet(Honoree Of, bool MayKeep, IReadOnlyList<YearFact> Years, IReadOnlyList<DisciplineRow> Disciplines, IReadOnlyList<HoldRow> Holds)
{
    public YearInput Year { get; init; } = new();

    public DisciplineInput Discipline { get; init; } = new();

    public HoldInput Hold { get; init; } = new();

    public bool IsCollective => Of.Kind == HonoreeKind.Collective;

    public static async Task<FactSheet> Read(AppDb db, Honoree of, bool mayKeep)
    {
        Guid[] ids = of.Kind == HonoreeKind.Person ? await db.RecordsOf(of.Id) : [of.Id];
        var isPerson = of.Kind == HonoreeKind.Person;
        var years = await db.YearFacts.AsNoTracking().Where(f => isPerson ? ids.Contains(f.PersonId!.Value) : f.CollectiveId == of.Id).OrderByDescending(f => f.Year).Take(60).ToListAsync();
        var disciplines = await db.DisciplineRows.AsNoTracking().Where(f => isPerson ? ids.Contains(f.PersonId!.Value) : f.CollectiveId == of.Id).OrderByDescending(f => f.From).Take(60).ToListAsync();
        var holds = await db.HoldRows.AsNoTracking().Where(f => isPerson ? ids.Contains(f.PersonId!.Value) : f.CollectiveId == of.Id).OrderByDescending(f => f.From).Take(60).ToListAsync();
        return new FactSheet(of, mayKeep, years, disciplines, holds);
    }
}
