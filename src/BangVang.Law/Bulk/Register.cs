using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Bulk;

/// <summary>
/// Many candidates as columns: years as bits, awards and works packed one after another. Filled row by row by one thread, then read by any number.
/// About 350 bytes a candidate with ten years of history.
/// </summary>
public sealed class Register(Lawbook book)
{
    readonly List<string> ids = [];
    readonly List<Head> heads = [];
    readonly List<RatedYears> ratings = [];
    readonly ListColumn<PackedAward> awards = new();
    readonly ListColumn<InitiativeFact> initiatives = new();
    readonly ListColumn<Topic> topics = new();
    readonly ListColumn<YearFigure<Membership>> memberships = new();
    readonly ListColumn<YearFigure<int>> ranks = new();
    // Most have none of these: the list itself, where there is one.
    readonly List<Rarities> rarities = [];
    readonly NameTable issuers = new();

    public Lawbook Book => book;

    public int Count => ids.Count;

    public string IdOf(int row) => ids[row];

    public Recipient KindOf(int row) => heads[row].Kind;

    /// <summary>Appends a candidate as the next row.</summary>
    /// <exception cref="UnknownAwardException">An award that the lawbook does not have.</exception>
    public void Add(Candidate candidate)
    {
        // First what can refuse, so that a refused candidate leaves no half row.
        foreach (var held in candidate.Awards ?? []) if (book.Find(held.Code) is null) throw new UnknownAwardException(held.Code);
        ids.Add(candidate.Id);
        heads.Add(Head.Of(candidate));
        ratings.Add(RatedYears.Of(candidate.Ratings));
        awards.Add(candidate.Awards, Packed);
        initiatives.Add(candidate.Initiatives, i => new InitiativeFact((short)i.Year, i.Scope, Facts.UseOf(i.UsedFor, book)));
        topics.Add(candidate.Topics, Flyweight.Of);
        memberships.Add(candidate.Collective, m => new YearFigure<Membership>((short)m.Key, m.Value));
        ranks.Add(candidate.BlockRanks, r => new YearFigure<int>((short)r.Key, r.Value));
        rarities.Add(Rarities.Of(candidate));
    }

    PackedAward Packed(HeldAward held) =>
        new(held.DecidedOn?.DayNumber ?? 0, (short)held.Year, issuers.PlaceOf(held.Issuer), (byte)book.PlaceOf(held.Code), (sbyte)(held.Basis is { } basis ? (int)basis : -1));

    internal Head HeadOf(int row) => heads[row];

    internal RatedYears RatingsOf(int row) => ratings[row];

    internal ListColumn<PackedAward> Awards => awards;

    internal ListColumn<InitiativeFact> Initiatives => initiatives;

    internal ListColumn<Topic> Topics => topics;

    internal ListColumn<YearFigure<Membership>> Memberships => memberships;

    internal ListColumn<YearFigure<int>> Ranks => ranks;

    internal Rarities RaritiesOf(int row) => rarities[row];

    internal string? IssuerAt(ushort place) => issuers.NameAt(place);
}
