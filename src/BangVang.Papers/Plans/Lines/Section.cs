namespace BangVang.Papers.Plans.Lines;

/// <summary>What a section of a plan is about.</summary>
enum SectionKind
{
    Unknown,
    Purpose,
    Requirement,
    Content,
    Movements,
    Solutions,
    Duties,
    Budget,
    Annex,
}

/// <summary>A heading with its place in the outline.</summary>
/// <param name="Paragraph">The heading's paragraph.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Parent">The heading it stands under.</param>
/// <param name="Own">What its own words say it is about.</param>
/// <param name="Period">The period it consists of.</param>
sealed record Section(Paragraph Paragraph, Rank Rank, Section? Parent, SectionKind Own, DraftPeriod? Period)
{
    /// <summary>What it is about, in its own words or those of the heading above.</summary>
    public SectionKind Kind => Own is SectionKind.Unknown ? Parent?.Kind ?? SectionKind.Unknown : Own;

    /// <summary>The period of the nearest heading that is one.</summary>
    public DraftPeriod? Due => Period ?? Parent?.Due;

    /// <summary>What the widest heading that says so is about.</summary>
    public SectionKind MainKind => Parent?.MainKind is { } above and not SectionKind.Unknown ? above : Own;

    /// <summary>The heading as a name for what stands under it: a bullet before it is no part of it.</summary>
    public string Name => Paragraph.Marker.IsBullet ? Paragraph.Text : Paragraph.Whole;

    /// <summary>The numbers from the top: "II.1"; null when no heading is numbered.</summary>
    public string? Path
    {
        get
        {
            var above = Parent?.Path;
            var own = Rank is Rank.Part or Rank.Chapter or Rank.Article && Paragraph.Marker.Length > 0
                ? Paragraph.Whole[..Paragraph.Marker.Length].Trim(' ', '.', ':', '-', '–')
                : Paragraph.Marker.Number;
            return own is null ? above : Join(above, own);
        }
    }

    /// <summary>A path and the number below it; "2.1" below "II.2" is "II.2.1".</summary>
    public static string Join(string? above, string own)
    {
        if (above is null) return own;
        var shared = own[..Math.Max(0, own.LastIndexOf('.'))];
        var goesOn = shared.Length > 0 && above.EndsWith(shared, StringComparison.Ordinal) && (above.Length == shared.Length || above[^(shared.Length + 1)] is '.' or ' ');
        return goesOn ? above[..^shared.Length] + own : $"{above}.{own}";
    }

    public IEnumerable<Section> SelfAndAbove()
    {
        for (var section = this; section is not null; section = section.Parent) yield return section;
    }
}

/// <summary>A paragraph or row, and the heading it stands under.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Section">The heading above it; null at the very top.</param>
/// <param name="Heading">The paragraph is itself this heading.</param>
sealed record Entry(Paragraph Paragraph, Section? Section, Section? Heading = null)
{
    public SectionKind Kind => Section?.Kind ?? SectionKind.Unknown;

    public bool IsText => Heading is null && Paragraph.Row is null;
}
