using BangVang.Law.Book;

namespace BangVang.People;

public enum HonoreeKind { Person, Collective, Household }

/// <summary>Whoever may be proposed and awarded: a person, a collective (a body of the tree) or a household.</summary>
public readonly record struct Honoree(HonoreeKind Kind, Guid Id)
{
    public Guid? PersonId => Kind == HonoreeKind.Person ? Id : null;

    public Guid? CollectiveId => Kind == HonoreeKind.Collective ? Id : null;

    public Guid? HouseholdId => Kind == HonoreeKind.Household ? Id : null;

    public static Honoree Person(Guid id) => new(HonoreeKind.Person, id);

    public static Honoree Collective(Guid id) => new(HonoreeKind.Collective, id);

    public static Honoree Household(Guid id) => new(HonoreeKind.Household, id);

    /// <summary>From the three columns of a row, of which one is filled.</summary>
    public static Honoree Of(Guid? person, Guid? collective, Guid? household) =>
        person is { } p ? Person(p) : collective is { } c ? Collective(c) : Household(household ?? throw new InvalidOperationException("A row that is about nobody."));
}

public static class HonoreeKinds
{
    public static string Name(HonoreeKind kind) => kind switch
    {
        HonoreeKind.Person => "Cá nhân",
        HonoreeKind.Collective => "Tập thể",
        HonoreeKind.Household => "Hộ gia đình",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    extension(Award award)
    {
        /// <summary>Whether the lawbook gives the award to such an honoree at all.</summary>
        public bool IsGivenTo(HonoreeKind kind) => kind switch
        {
            HonoreeKind.Person => award.Recipients.Contains(Recipient.Individual) || award.Recipients.Contains(Recipient.Foreign),
            HonoreeKind.Collective => award.Recipients.Contains(Recipient.Collective) || award.Recipients.Contains(Recipient.Province),
            _ => award.Recipients.Contains(Recipient.Household),
        };
    }
}
