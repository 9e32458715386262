using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.Plans;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting;

/// <summary>Somebody of the name in that body.</summary>
public sealed record Namesake(Guid Id, string Label);

/// <summary>Finds whom an entry means, or enters who is not known yet.</summary>
public sealed class Recipients(AppDb db)
{
    public const string New = "moi";

    /// <summary>Those of the same name in the same body: one is meant, several must be told apart.</summary>
    public async Task<IReadOnlyList<Namesake>> Namesakes(EntryInput input)
    {
        var (folded, body) = (VietnameseText.Fold(input.Name), input.OrganisationId);
        if (folded.Length == 0 || body is null) return [];
        return input.Kind switch
        {
            HonoreeKind.Person => (await db.People.Where(p => p.OrganisationId == body && p.Folded == folded && p.MergedIntoId == null).OrderBy(p => p.Id).Take(20).ToListAsync())
                .ConvertAll(p => new Namesake(p.Id, p.BirthYear is { } year ? $"{p.Label}, sinh năm {year}" : p.Label)),
            HonoreeKind.Household => (await db.Households.Where(h => h.OrganisationId == body && h.Folded == folded).OrderBy(h => h.Id).Take(20).ToListAsync())
                .ConvertAll(h => new Namesake(h.Id, h.Address is { } at ? $"{h.HeadName}, {at}" : h.HeadName)),
            _ => [],
        };
    }

    /// <summary>The entry with its recipient; a new person or household is added with it. The caller saves.</summary>
    public async Task<DirectEntry> Of(EntryInput input, Organisation body, IReadOnlyList<Namesake> namesakes)
    {
        var known = input.Which == New ? null : namesakes.FirstOrDefault(n => n.Id.ToString() == input.Which) ?? (namesakes.Count == 1 ? namesakes[0] : null);
        DirectEntry Entry(Honoree honoree, string name, string? place, Standing? standing) => new(honoree, body.Id, name, place, standing, input.Award!, input.Basis, input.Year, input.Reason!.Trim());
        if (input.Kind == HonoreeKind.Collective) return Entry(Honoree.Collective(body.Id), body.Name, VietnameseText.OrNull(input.Position), null);
        if (input.Kind == HonoreeKind.Household)
        {
            var household = known is null ? Added(new Household { RootId = body.RootId, OrganisationId = body.Id, HeadName = input.Name!.Trim(), Address = VietnameseText.OrNull(input.Position) }) : await db.Households.SingleAsync(h => h.Id == known.Id);
            return Entry(Honoree.Household(household.Id), $"Hộ gia đình {Titled(input.Honorific?.ToLowerInvariant(), household.HeadName)}", VietnameseText.OrNull(input.Position) ?? household.Address ?? body.Name, null);
        }
        var person = known is null ? NewPerson(input, body) : await db.People.SingleAsync(p => p.Id == known.Id);
        return Entry(Honoree.Person(person.Id), Titled(VietnameseText.OrNull(input.Honorific) ?? person.Honorific, person.FullName), PlaceOf(VietnameseText.OrNull(input.Position) ?? person.Position, body), person.Standing);
    }

    Person NewPerson(EntryInput input, Organisation body)
    {
        var person = new Person { RootId = body.RootId, FullName = input.Name!, Honorific = input.Honorific };
        person.Stand(body.Id, input.Position);
        return Added(person);
    }

    T Added<T>(T entity) where T : class
    {
        db.Add(entity);
        return entity;
    }

    // "Phó Hiệu trưởng, Trường THPT Nậm Sơn"; an address says the commune itself.
    static string PlaceOf(string? position, Organisation body) =>
        position is null ? body.Name : VietnameseText.Fold(position).Contains(VietnameseText.Fold(body.Label), StringComparison.Ordinal) ? position : $"{position}, {Issuers.Behind(body.Name)}";

    static string Titled(string? honorific, string name) => honorific is { Length: > 0 } ? $"{honorific} {name}" : name;
}
