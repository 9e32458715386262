using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.People;
using BangVang.People.Imports;
using BangVang.People.Imports.Kinds;

namespace BangVang.Registry.Imports;

/// <summary>A row of an old register, understood.</summary>
sealed class RegisterLine
{
    public required HonoreeKind Kind { get; init; }
    public required Guid? Collective { get; init; }
    public required NamedUnit Unit { get; init; }

    /// <summary>As it was printed.</summary>
    public required string Name { get; init; }

    /// <summary>The person's or the head's name without forms of address.</summary>
    public required string Plain { get; init; }
    public string? Honorific { get; init; }
    public string? Position { get; init; }
    public string? Place { get; init; }
    public DateOnly? BornOn { get; init; }
    public int? BirthYear { get; init; }
    public string? Identity { get; init; }
    public required string Award { get; init; }
    public required Basis Basis { get; init; }
    public required int Year { get; init; }
    public string? Period { get; init; }
    public required string DecisionNumber { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string DecidedBy { get; init; }
    public string? SignedBy { get; init; }
    public string? Reason { get; init; }
    public int? GoldenNumber { get; init; }
    public decimal? PrizeVnd { get; init; }
    public DateOnly? HandedOverOn { get; init; }

    public PersonMatch Match { get; set; } = PersonMatch.Nobody;

    /// <summary>The bestowal that stands in the register already.</summary>
    public Guid? Before { get; set; }

    public PersonKey Key(int row) => new(row, Plain, BornOn, BirthYear, Identity, Unit.Id);

    public Bestowal Made(ListWork work, Newcomers newcomers, RowChoice choice)
    {
        var known = Match.Id is { } id && (Match.IsSure || choice != RowChoice.New) ? Match.Id : null;
        var honoree = Kind switch
        {
            HonoreeKind.Collective => Honoree.Collective(Collective!.Value),
            HonoreeKind.Household => Honoree.Household(known ?? newcomers.Household(this)),
            _ => Honoree.Person(known ?? newcomers.Person(this)),
        };
        return new Bestowal
        {
            RootId = work.At.RootId, Honoree = honoree, OrganisationId = Unit.Id, Name = Name, Place = Place, Standing = null, AwardCode = Award, Basis = Basis, Year = Year, Period = Period, Reason = Reason,
            DecisionNumber = DecisionNumber, DecidedOn = DecidedOn, DecidedBy = DecidedBy, SignedBy = SignedBy, GoldenNumber = GoldenNumber, PrizeVnd = PrizeVnd, HandedOverOn = HandedOverOn, ImportId = newcomers.ImportId,
        };
    }
}

/// <summary>Those whom an old register names and nobody knew: each is entered once, however many rows name them.</summary>
sealed class Newcomers(Guid rootId)
{
    readonly Dictionary<(string, int?, Guid, string?), (Person Person, string? Title)> people = [];
    readonly Dictionary<(string, Guid, string?), Household> households = [];

    /// <summary>Marks the rows of one list as having come in together.</summary>
    public Guid ImportId { get; } = Guid.CreateVersion7();

    public int People => people.Count;

    public int Households => households.Count;

    public Guid Person(RegisterLine line)
    {
        var key = line.Key(0);
        if (people.TryGetValue((key.Folded, key.Year, key.OrganisationId, key.Identity), out var before)) return before.Person.Id;
        var person = new Person { RootId = rootId, FullName = line.Plain, Honorific = line.Honorific, IdentityNumber = line.Identity };
        person.Born(line.BornOn, line.BirthYear);
        person.Stand(line.Unit.Id, line.Position);
        people.Add((key.Folded, key.Year, key.OrganisationId, key.Identity), (person, line.Position));
        return person.Id;
    }

    public Guid Household(RegisterLine line)
    {
        var key = (line.Key(0).Folded, line.Unit.Id, line.Place);
        if (!households.TryGetValue(key, out var household)) households.Add(key, household = new Household { RootId = rootId, OrganisationId = line.Unit.Id, HeadName = line.Plain, Address = line.Place });
        return household.Id;
    }

    public async Task Save(AppDb db)
    {
        await PersonBulk.Add(db, [.. people.Values]);
        await using var copy = await Bulk.Into(db, "households (id, root_id, organisation_id, head_name, folded, address)");
        foreach (var household in households.Values)
        {
            await copy.StartRowAsync();
            await copy.WriteId(household.Id);
            await copy.WriteId(household.RootId);
            await copy.WriteId(household.OrganisationId);
            await copy.WriteText(household.HeadName);
            await copy.WriteText(household.Folded);
            await copy.WriteText(household.Address);
        }
        await copy.CompleteAsync();
    }
}
