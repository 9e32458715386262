using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry;

/// <summary>What the register is narrowed to; the page, the export and the book of a year ask the same.</summary>
public sealed record RegisterFilter
{
    public string? Text { get; init; }
    public string? Award { get; init; }
    public int? Year { get; init; }
    public Guid? Below { get; init; }
    public HonoreeKind? Kind { get; init; }
    public Basis? Basis { get; init; }

    public bool IsAny => !string.IsNullOrWhiteSpace(Text) || Award is not null || Year is not null || Below is not null || Kind is not null || Basis is not null;

    public async Task<IQueryable<Bestowal>> Of(AppDb db, Reach reach)
    {
        var rows = (await db.BestowalsSaying(Text)).Within(reach);
        if (Award is { Length: > 0 } award) rows = rows.Where(b => b.AwardCode == award);
        if (Year is { } year) rows = rows.Where(b => b.Year == year);
        if (Basis is { } basis) rows = rows.Where(b => b.Basis == basis);
        if (Kind == HonoreeKind.Person) rows = rows.Where(b => b.PersonId != null);
        if (Kind == HonoreeKind.Collective) rows = rows.Where(b => b.CollectiveId != null);
        if (Kind == HonoreeKind.Household) rows = rows.Where(b => b.HouseholdId != null);
        if (Below is not { } id) return rows;
        var body = await db.Organisations.Where(o => o.Id == id).Select(o => new { o.Path, o.RootId }).FirstOrDefaultAsync();
        if (body is not null && body.RootId == id) return rows.Where(b => b.RootId == id);
        var path = body?.Path ?? "-";
        var bodies = await db.Organisations.Where(o => o.Path.StartsWith(path)).Select(o => o.Id).ToArrayAsync();
        return rows.Where(b => bodies.Contains(b.OrganisationId));
    }
}

/// <summary>A row of the register as lists show it.</summary>
public sealed class BestowalRow
{
    public Guid Id { get; init; }
    public Guid? PersonId { get; init; }
    public Guid? CollectiveId { get; init; }
    public Guid? HouseholdId { get; init; }
    public required string Name { get; init; }
    public string? Place { get; init; }
    public Standing? Standing { get; init; }
    public required string AwardCode { get; init; }
    public Basis Basis { get; init; }
    public int Year { get; init; }
    public string? Period { get; init; }
    public string? Reason { get; init; }
    public required string DecisionNumber { get; init; }
    public DateOnly DecidedOn { get; init; }
    public required string DecidedBy { get; init; }
    public string? SignedBy { get; init; }
    public int? GoldenNumber { get; init; }
    public decimal? PrizeVnd { get; init; }
    public DateOnly? HandedOverOn { get; init; }
    public DateOnly? AnnulledOn { get; init; }
    public string? AnnulledBy { get; init; }
    public string? AnnulledWhy { get; init; }

    public Honoree Honoree => Honoree.Of(PersonId, CollectiveId, HouseholdId);

    public bool IsAnnulled => AnnulledOn is not null;

    public string Award => Law.Lawbook.National.NameOf(AwardCode);

    public static IQueryable<BestowalRow> Of(AppDb db, IQueryable<Bestowal> bestowals) =>
        from b in bestowals
        join a in db.Annulments on b.Id equals a.BestowalId into annulled
        from a in annulled.DefaultIfEmpty()
        select new BestowalRow
        {
            Id = b.Id, PersonId = b.PersonId, CollectiveId = b.CollectiveId, HouseholdId = b.HouseholdId, Name = b.Name, Place = b.Place, Standing = b.Standing, AwardCode = b.AwardCode,
            Basis = b.Basis, Year = b.Year, Period = b.Period, Reason = b.Reason, DecisionNumber = b.DecisionNumber, DecidedOn = b.DecidedOn, DecidedBy = b.DecidedBy, SignedBy = b.SignedBy,
            GoldenNumber = b.GoldenNumber, PrizeVnd = b.PrizeVnd, HandedOverOn = b.HandedOverOn,
            AnnulledOn = a == null ? null : a.DecidedOn, AnnulledBy = a == null ? null : a.DecisionNumber, AnnulledWhy = a == null ? null : a.Reason,
        };
}
