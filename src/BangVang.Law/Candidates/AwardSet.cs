namespace BangVang.Law.Candidates;

/// <summary>A few awards by their places in the lawbook, perhaps only those of certain issuers.</summary>
public readonly record struct AwardSet(UInt128 Places, IReadOnlyList<string>? Issuers = null)
{
    public bool Has(int place) => (Places & (UInt128.One << place)) != UInt128.Zero;

    /// <summary>Whether an award held may be one of these; of one whose issuer nobody said that is not known.</summary>
    public bool Has(HeldFact held, Granted granted = Granted.Unknown) =>
        Has(held.Award) && (Issuers is null || (held.Issuer is null ? granted == Granted.Unknown : Issuers.Contains(held.Issuer, StringComparer.OrdinalIgnoreCase)));

    /// <summary>The set of these codes; every code must be in the index.</summary>
    public static AwardSet Of(IEnumerable<string> codes, IReadOnlyDictionary<string, int> places, IReadOnlyList<string>? issuers = null)
    {
        var set = UInt128.Zero;
        foreach (var code in codes) set |= UInt128.One << places[code];
        return new AwardSet(set, issuers);
    }
}
