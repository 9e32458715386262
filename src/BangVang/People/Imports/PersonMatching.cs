using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports;

/// <summary>What a list says of a person.</summary>
public sealed record PersonKey(int Row, string FullName, DateOnly? BornOn, int? BirthYear, string? Identity, Guid OrganisationId)
{
    public string Folded { get; } = VietnameseText.Fold(FullName);

    public int? Year => BornOn?.Year ?? BirthYear;
}

/// <summary>Who a row may be.</summary>
/// <param name="Id">The record; null where nobody fits.</param>
/// <param name="IsSure">No question is left.</param>
/// <param name="Why">In words, with what tells the found one apart.</param>
public sealed record PersonMatch(Guid? Id, bool IsSure, string? Why, string? Wrong = null)
{
    public static readonly PersonMatch Nobody = new(null, true, null);
}

/// <summary>
/// Finds those whom a list names among the people of a tree, all rows by one question. The same number is the same person; the same name with the
/// same birth in the same body too; anything less is for the officer to say. Two people of one name stay two.
/// </summary>
public sealed class PersonMatching(AppDb db)
{
    public async Task<IReadOnlyDictionary<int, PersonMatch>> Find(Guid rootId, IReadOnlyList<PersonKey> keys)
    {
        var found = (await Alike(rootId, keys)).ToLookup(f => f.Row);
        return keys.ToDictionary(k => k.Row, k => Match(k, [.. found[k.Row].DistinctBy(f => f.Id)]));
    }

    static PersonMatch Match(PersonKey key, List<Found> found)
    {
        if (found.Find(f => f.IdentityNumber is not null && f.IdentityNumber == key.Identity) is { } bearer)
            return VietnameseText.Fold(bearer.FullName) == key.Folded ? new(bearer.Kept, true, null)
                : new(null, true, null, $"số định danh là của {bearer.FullName}, không phải {key.FullName}");
        var others = found.Where(f => f.IdentityNumber is null || key.Identity is null).Where(f => f.BornOn is null || key.BornOn is null || f.BornOn == key.BornOn).ToList();
        var here = others.Where(f => f.OrganisationId == key.OrganisationId).ToList();
        var sure = here.Where(f => f.BirthYear is not null && f.BirthYear == key.Year).ToList();
        if (sure.Count == 1) return new(sure[0].Kept, true, null);
        if (sure.Count > 1) return new(sure[0].Kept, false, $"có {sure.Count} người cùng tên, cùng năm sinh trong đơn vị; cần số định danh hoặc ngày sinh để biết là ai");
        if (here.Count == 1) return new(here[0].Kept, false, $"{here[0].Words} cùng đơn vị, một bên chưa có năm sinh");
        if (here.Count > 1) return new(here[0].Kept, false, $"có {here.Count} người cùng tên trong đơn vị; ghi năm sinh hoặc số định danh");
        return others.Count == 0 ? PersonMatch.Nobody : new(others[0].Kept, false, $"cùng tên và năm sinh với {others[0].Words}{(others.Count > 1 ? $" và {others.Count - 1} người khác" : "")}");
    }

    Task<List<Found>> Alike(Guid rootId, IReadOnlyList<PersonKey> keys)
    {
        int[] rows = [.. keys.Select(k => k.Row)];
        string[] folded = [.. keys.Select(k => k.Folded)];
        int?[] years = [.. keys.Select(k => k.Year)];
        Guid[] bodies = [.. keys.Select(k => k.OrganisationId)];
        string?[] numbers = [.. keys.Select(k => k.Identity)];
        return db.Database.SqlQuery<Found>($"""
            with k as materialized (select * from unnest({rows}, {folded}, {years}, {bodies}, {numbers}) as k("row", folded, year, body, number)),
            hit as (
                select k."row", p.id from k join people p on p.root_id = {rootId} and p.folded = k.folded and p.birth_year = k.year
                union
                select k."row", p.id from k join people p on p.organisation_id = k.body and p.folded = k.folded and (p.birth_year is null or k.year is null)
                union
                select k."row", p.id from k join people p on p.root_id = {rootId} and p.identity_number = k.number)
            select hit."row" as "Row", p.id as "Id", p.merged_into_id as "MergedIntoId", p.full_name as "FullName", p.born_on as "BornOn", p.birth_year as "BirthYear",
                p.identity_number as "IdentityNumber", p.position as "Position", p.organisation_id as "OrganisationId", coalesce(o.short_name, o.name) as "Body"
            from hit join people p on p.id = hit.id join organisations o on o.id = p.organisation_id
            order by p.merged_into_id nulls first, p.id
            """).ToListAsync();
    }

    sealed record Found(int Row, Guid Id, Guid? MergedIntoId, string FullName, DateOnly? BornOn, int? BirthYear, string? IdentityNumber, string? Position, Guid OrganisationId, string Body)
    {
        public Guid Kept => MergedIntoId ?? Id;

        public string Words => string.Join(", ", new[] { FullName, BornOn?.ToString("dd/MM/yyyy") ?? BirthYear?.ToString(), Position, Body }.OfType<string>());
    }
}
