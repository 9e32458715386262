using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting;

/// <summary>Puts honorees of the register into a dossier's list, with name and place as the register has them.</summary>
public sealed class Listing(AppDb db)
{
    public const int Most = 2000;

    /// <summary>Those who are not in the list for the award yet are added; returns how many.</summary>
    public async Task<int> Add(Dossier dossier, string path, IReadOnlyCollection<Honoree> honorees, Award award)
    {
        dossier.MustBeOpenToItsProposers();
        if (honorees.Count == 0) throw new Refusal("Chưa chọn ai. Đánh dấu người, tập thể hoặc hộ cần thêm.");
        var lines = await Described(path, honorees);
        if (lines.Count < honorees.Count) throw new Refusal("Có người, tập thể không thuộc phạm vi của đơn vị trình. Mở lại trang rồi chọn lại.");
        if (lines.Find(l => !award.IsGivenTo(l.Honoree.Kind)) is { } unfit) throw new Refusal($"{award.Name} không tặng {HonoreeKinds.Name(unfit.Honoree.Kind).ToLowerInvariant()} ({unfit.Name}). Chọn danh hiệu, hình thức khác.");
        var present = await db.Nominees.Where(n => n.DossierId == dossier.Id).ToListAsync();
        if (present.Count + lines.Count > Most) throw new Refusal($"Một hồ sơ tối đa {Most:N0} dòng. Tách thành nhiều hồ sơ.");
        var fresh = lines.Where(l => !present.Any(n => n.Honoree == l.Honoree && n.AwardCode == award.Code && n.Stands)).ToList();
        var last = present.Count == 0 ? 0 : present.Max(n => n.Position);
        db.AddRange(fresh.Select(l => new Nominee { DossierId = dossier.Id, Position = ++last, Honoree = l.Honoree, Name = l.Name, Place = l.Place, AwardCode = award.Code }));
        await db.SaveChangesAsync();
        return fresh.Count;
    }

    /// <summary>Name and place as they are printed, of those within the proposing body's reach.</summary>
    async Task<List<Described>> Described(string path, IReadOnlyCollection<Honoree> honorees)
    {
        Guid[] Ids(HonoreeKind kind) => [.. honorees.Where(h => h.Kind == kind).Select(h => h.Id)];
        var (persons, collectives, households) = (Ids(HonoreeKind.Person), Ids(HonoreeKind.Collective), Ids(HonoreeKind.Household));
        var organisations = db.Organisations;
        var people = await db.People.AsNoTracking().Where(p => persons.Contains(p.Id) && p.MergedIntoId == null)
            .Join(organisations.Where(o => o.Path.StartsWith(path)), p => p.OrganisationId, o => o.Id, (p, o) => new { Person = p, Body = o.ShortName ?? o.Name }).ToListAsync();
        var bodies = await organisations.AsNoTracking().Where(o => collectives.Contains(o.Id) && o.Path.StartsWith(path))
            .Select(o => new { o.Id, o.Name, Above = organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault() }).ToListAsync();
        var homes = await db.Households.AsNoTracking().Where(h => households.Contains(h.Id))
            .Join(organisations.Where(o => o.Path.StartsWith(path)), h => h.OrganisationId, o => o.Id, (h, o) => new { Household = h, Body = o.Name }).ToListAsync();
        var found = people.Select(p => new Described(Honoree.Person(p.Person.Id), p.Person.Honorific is { } honorific ? $"{honorific} {p.Person.FullName}" : p.Person.FullName, Joined(p.Person.Position, p.Body)))
            .Concat(bodies.Select(b => new Described(Honoree.Collective(b.Id), b.Name, b.Above)))
            .Concat(homes.Select(h => new Described(Honoree.Household(h.Household.Id), $"Hộ {h.Household.HeadName}", Joined(h.Household.Address, h.Body))))
            .ToDictionary(d => d.Honoree);
        return [.. honorees.Distinct().Where(found.ContainsKey).Select(h => found[h])];
    }

    /// <summary>One behind the other, unless the first says the second already.</summary>
    public static string Joined(string? first, string second) => string.IsNullOrWhiteSpace(first) || first.Contains(second, StringComparison.OrdinalIgnoreCase) ? first ?? second : $"{first}, {Issuers.Behind(second)}";
}

/// <summary>An honoree as a list prints it.</summary>
public sealed record Described(Honoree Honoree, string Name, string? Place);
