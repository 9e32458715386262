namespace BangVang.Organisations.Matching;

/// <summary>A body of the tree as matching sees it.</summary>
sealed record Body(Guid Id, string Name, string Folded, string? ShortFolded, OrganisationKind Kind, Guid? ParentId, string Path, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    public const string Committee = "uy ban nhan dan";

    public bool IsPlace => Called.Of(Kind) != Level.None;

    public int Depth => Path.Count(c => c == '.');

    public bool Equals(Body? other) => other?.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    public bool IsValidOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidUntil is null || date <= ValidUntil);

    /// <summary>"son binh" of "Tỉnh Sơn Bình" and of "UBND tỉnh Sơn Bình"; null for a body that is no place.</summary>
    public string? PlaceName()
    {
        if (!IsPlace) return null;
        var words = Abbreviations.Readings(Name)[0];
        var at = Word.Join(words.Take(4)) == Committee ? 4 : 0;
        if (at >= words.Length) return null;
        var (_, length) = Called.LevelAt(words[at..], 0);
        var name = Word.Join(words[(at + length)..]);
        return name.Length == 0 ? null : name;
    }
}

/// <summary>An alias or a former name of a body.</summary>
sealed record OtherName(Guid Id, string Text, string Folded);
