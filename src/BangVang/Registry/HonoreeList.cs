using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>Somebody in the register, with how often and what last.</summary>
public sealed class HonoreeRow
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string SortKey { get; init; }
    public string? Place { get; init; }
    public int? BirthYear { get; init; }
    public DateOnly? BornOn { get; init; }
    public int Times { get; set; }

    /// <summary>"CSTĐ cấp tỉnh, 2026": the highest, of those the newest.</summary>
    public string? Highest { get; set; }

    public string? Born => BornOn?.ToString("dd/MM/yyyy") ?? BirthYear?.ToString();
}

/// <summary>People, collectives or households by name, each with what the register holds of it.</summary>
public sealed record HonoreeList(HonoreeKind Kind, PageOf<HonoreeRow> Page, int Count)
{
    public const int Size = 20;

    public static async Task<HonoreeList> Read(AppDb db, Reach reach, HonoreeKind kind, string? text, Guid? below, string? cursor)
    {
        var bodies = db.Organisations;
        var path = below is { } id ? await bodies.Where(o => o.Id == id).Select(o => o.Path).FirstOrDefaultAsync() ?? "-" : null;
        var rows = kind switch
        {
            HonoreeKind.Person => People(db, (await db.PeopleCalled(text)).Within(reach), path),
            HonoreeKind.Collective => Collectives(db, bodies.AsNoTracking().Within(reach).Matching(db, text), path),
            _ => Households(db, db.Households.AsNoTracking().Within(reach).Called(text), path),
        };
        var (page, count) = await rows.CountedPageBy(r => r.SortKey, r => r.Id, cursor, size: Size);
        await Weigh(db, kind, page.Rows);
        return new HonoreeList(kind, page, count);
    }

    static IQueryable<HonoreeRow> People(AppDb db, IQueryable<Person> people, string? path)
    {
        var bodies = db.Organisations;
        if (path is not null) people = people.Where(p => bodies.Any(o => o.Id == p.OrganisationId && o.Path.StartsWith(path)));
        return people.Select(p => new HonoreeRow
        {
            Id = p.Id, Name = p.FullName, SortKey = p.SortKey, BirthYear = p.BirthYear, BornOn = p.BornOn,
            Place = (p.Position == null ? "" : p.Position + ", ") + bodies.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
        });
    }

    static IQueryable<HonoreeRow> Collectives(AppDb db, IQueryable<Organisation> found, string? path)
    {
        var bodies = db.Organisations;
        if (path is not null) found = found.Where(o => o.Path.StartsWith(path));
        return found.Select(o => new HonoreeRow { Id = o.Id, Name = o.Name, SortKey = o.Folded, Place = bodies.Where(u => u.Id == o.ParentId).Select(u => u.ShortName ?? u.Name).FirstOrDefault() });
    }

    static IQueryable<HonoreeRow> Households(AppDb db, IQueryable<Household> households, string? path)
    {
        var bodies = db.Organisations;
        if (path is not null) households = households.Where(h => bodies.Any(o => o.Id == h.OrganisationId && o.Path.StartsWith(path)));
        return households.Select(h => new HonoreeRow
        {
            Id = h.Id, Name = "Hộ " + h.HeadName, SortKey = h.Folded,
            Place = (h.Address == null ? "" : h.Address + ", ") + bodies.Where(o => o.Id == h.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
        });
    }

    /// <summary>What the register holds of those on the page: one question.</summary>
    static async Task Weigh(AppDb db, HonoreeKind kind, IReadOnlyList<HonoreeRow> rows)
    {
        Guid[] ids = [.. rows.Select(r => r.Id)];
        var annulled = db.Annulments;
        var kept = db.Bestowals.Where(b => !annulled.Any(a => a.BestowalId == b.Id));
        var people = db.People;
        var held = kind switch
        {
            HonoreeKind.Person => kept.Join(people.Where(p => ids.Contains(p.Id) || ids.Contains(p.MergedIntoId!.Value)), b => b.PersonId, p => p.Id, (b, p) => new { Of = p.MergedIntoId ?? p.Id, b.AwardCode, b.Year }),
            HonoreeKind.Collective => kept.Where(b => ids.Contains(b.CollectiveId!.Value)).Select(b => new { Of = b.CollectiveId!.Value, b.AwardCode, b.Year }),
            _ => kept.Where(b => ids.Contains(b.HouseholdId!.Value)).Select(b => new { Of = b.HouseholdId!.Value, b.AwardCode, b.Year }),
        };
        var book = Law.Lawbook.National;
        foreach (var group in (await held.ToListAsync()).GroupBy(b => b.Of))
        {
            var row = rows.First(r => r.Id == group.Key);
            row.Times = group.Count();
            var highest = group.OrderBy(b => book.Find(b.AwardCode)?.Level ?? AwardLevelOfNone).ThenByDescending(b => b.Year).First();
            row.Highest = $"{book.NameOf(highest.AwardCode)}, {highest.Year}";
        }
    }

    const Law.Book.AwardLevel AwardLevelOfNone = (Law.Book.AwardLevel)99;
}
