using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>The assignments of a plan that lists them in its text: under periods, or item by item in the section of contents.</summary>
sealed class TextSchedule(PlanText text)
{
    readonly List<DraftAssignment> read = [];
    readonly List<Section?> sections = [];
    Rank lastRank;
    char lastGlyph, partGlyph;

    /// <summary>The assignments under headings that are periods ("Tháng 3", "Quý II").</summary>
    public IReadOnlyList<DraftAssignment> UnderPeriods(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.IsText && MayHoldAssignments(entry.Kind)))
        {
            if (Outline.Closing().IsMatch(entry.Paragraph.Words)) continue;
            if (entry.Section?.Due is not null) Read(entry, UnderPeriod(entry));
            else if (Periods.Before(entry.Paragraph.Text) is { } before)
                Read(entry, New(entry, before.Period, Prefix(entry.Paragraph, before.From)) with { Row = null }, entry.Paragraph.Text[before.From..].Trim());
        }
        return [.. read.Select(Anchored)];
    }

    /// <summary>A day at the end of an assignment is more exact than the heading it stands under, and does not replace it.</summary>
    static DraftAssignment Anchored(DraftAssignment assignment)
    {
        if (assignment.Period.Anchor is not null || Periods.AtEnd(assignment.Content) is not { } deadline) return assignment;
        var anchor = deadline.Anchor ?? (deadline.Kind == assignment.Period.Kind ? null : new PeriodAnchor(AnchorKind.On, deadline.Text!));
        return assignment with { Period = assignment.Period with { Anchor = anchor } };
    }

    /// <summary>The items of the sections of contents, when the plan has no schedule.</summary>
    public IReadOnlyList<DraftAssignment> InContents(IReadOnlyList<Entry> entries)
    {
        var chosen = new[] { SectionKind.Content, SectionKind.Solutions, SectionKind.Movements }
            .FirstOrDefault(kind => entries.Any(entry => entry.IsText && entry.Section?.MainKind == kind));
        foreach (var entry in entries.Where(entry => entry.IsText && entry.Section is not null && MayHoldAssignments(entry.Kind)))
        {
            if (entry.Section!.MainKind != chosen || Outline.Closing().IsMatch(entry.Paragraph.Words)) continue;
            Read(entry, New(entry, DraftPeriod.None, Path(entry)));
        }
        for (var i = 0; i < read.Count; i++)
            if (read[i].Period.Text is null && (Periods.AtEnd(read[i].Content) ?? Periods.OfStage(read[i].Content) ?? OfHeading(sections[i])) is { } deadline) read[i] = read[i] with { Period = deadline };
        return read;
    }

    /// <summary>"1. Ký giao ước (Quý I)" above its parts: they are due when the heading says.</summary>
    static DraftPeriod? OfHeading(Section? section) =>
        section?.SelfAndAbove().Select(heading => Periods.AtEnd(heading.Paragraph.Text)).FirstOrDefault(period => period is not null);

    /// <summary>"3/ Quý III": what stands before the colon is the heading of its only assignment.</summary>
    static string Prefix(Paragraph paragraph, int from) =>
        (paragraph.Marker.IsBullet ? "" : paragraph.Whole[..paragraph.Marker.Length]) + paragraph.Text[..(from - 1)].Trim();

    static bool MayHoldAssignments(SectionKind kind) => kind is not (SectionKind.Purpose or SectionKind.Requirement or SectionKind.Duties or SectionKind.Budget);

    static string? Path(Entry entry)
    {
        var above = entry.Section!.Path;
        if (entry.Paragraph.Marker.Number is { } number && entry.Paragraph.Marker.Rank < Rank.None) return Section.Join(above, number);
        return above ?? entry.Section.Name;
    }

    static DraftAssignment UnderPeriod(Entry entry)
    {
        var heading = entry.Section!.SelfAndAbove().First(section => section.Period is not null);
        return New(entry, heading.Period!, heading.Name);
    }

    static DraftAssignment New(Entry entry, DraftPeriod period, string? section) =>
        new() { Row = entry.Paragraph.Marker.Number, Section = section, Period = period, Lines = entry.Paragraph.Lines };

    void Read(Entry entry, DraftAssignment assignment, string? content = null)
    {
        if (content is null && read.Count > 0 && ReferenceEquals(sections[^1], entry.Section) && IsBelow(entry.Paragraph.Marker) && SpokenRoles.IsAll(entry.Paragraph.Text))
        {
            ReadRoles(entry.Paragraph);
            return;
        }
        var (own, facts) = Labels.Cut(content ?? entry.Paragraph.Text);
        text.Claim("tasks", entry.Paragraph.Lines);
        if (own.Length == 0 && facts.Count > 0 && facts[0].Fact is Fact.Content && !IsFactOfLast(entry)) (own, facts) = (facts[0].Text, [.. facts.Skip(1)]);
        if (own.Length > 0 && IsPartOfLast(entry)) Join(own, entry.Paragraph);
        else if (own.Length > 0) Add(assignment with { Content = own }, entry);
        else if (read.Count == 0) Add(assignment with { Content = entry.Paragraph.Text }, entry);
        foreach (var fact in facts) Apply(fact, entry, alone: own.Length == 0);
    }

    /// <summary>A line with a narrower mark than the assignment above it, or with none.</summary>
    bool IsBelow(Marker marker) => marker == Marker.Nothing || marker.Rank > lastRank;

    /// <summary>"+ Phòng A chủ trì." below its assignment.</summary>
    void ReadRoles(Paragraph paragraph)
    {
        var roles = SpokenRoles.In(paragraph.Text);
        var last = read[^1];
        text.Claim("tasks", paragraph.Lines);
        read[^1] = last with
        {
            Directing = roles.Directing.Count == 0 ? last.Directing : [.. last.Directing ?? [], .. roles.Directing],
            Lead = [.. last.Lead, .. roles.Lead],
            Coordinating = [.. last.Coordinating, .. roles.Coordinating],
            Lines = [.. last.Lines, .. paragraph.Lines],
        };
    }

    void Add(DraftAssignment assignment, Entry entry)
    {
        read.Add(assignment);
        (lastRank, lastGlyph, partGlyph) = (entry.Paragraph.Marker.Rank, entry.Paragraph.Glyph, ' ');
        sections.Add(entry.Section);
        if (assignment.Period is { Kind: PeriodKind.Unspecified, Text: { } spoilt, Anchor: null })
            text.Warn(assignment.Lines[0], "period-unclear", $"Dòng {assignment.Lines[0]} đứng dưới “{spoilt}” không rõ là tháng hay quý mấy; nhiệm vụ để “chưa xác định”, hãy điền thời gian.");
    }

    bool IsFactOfLast(Entry entry) => sections.Count > 0 && ReferenceEquals(sections[^1], entry.Section) && !entry.Paragraph.Marker.IsBullet;

    /// <summary>"+ …" below "- …", "- …" below "* …:", or a paragraph that goes on after an unfinished sentence.</summary>
    bool IsPartOfLast(Entry entry)
    {
        if (read.Count == 0 || !ReferenceEquals(sections[^1], entry.Section)) return false;
        if (entry.Paragraph.Marker.Rank is Rank.Plus) return lastRank is not Rank.Plus;
        if (entry.Paragraph.Marker.IsBullet && entry.Paragraph.Glyph != lastGlyph && lastGlyph != ' ') return partGlyph == entry.Paragraph.Glyph || read[^1].Content[^1] == ':';
        return entry.Paragraph.Marker == Marker.Nothing && read[^1].Content[^1] is ':' or ',';
    }

    void Join(string more, Paragraph paragraph)
    {
        partGlyph = paragraph.Glyph;
        read[^1] = read[^1] with { Content = $"{read[^1].Content} {more}", Lines = [.. read[^1].Lines, .. paragraph.Lines] };
    }

    /// <summary>A fact on its own line is about the assignments above it that have no such fact yet and stand under the same heading.</summary>
    void Apply(Labelled fact, Entry entry, bool alone)
    {
        for (var i = read.Count - 1; i >= 0 && ReferenceEquals(sections[i], sections[^1]); i--)
        {
            if (alone && Facts.Has(read[i], fact.Fact)) break;
            var lines = alone ? read[i].Lines.Union(entry.Paragraph.Lines).ToList() : read[i].Lines;
            read[i] = Facts.With(read[i], fact) with { Lines = lines };
            if (!alone || fact.Fact is Fact.Note or Fact.Content || read[i].Row is not null) break;
        }
    }
}
