using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;

namespace BangVang.Papers.Plans.Body;

/// <summary>Who has which duties in carrying the plan out: under headings that are actors, or in sentences that begin with them.</summary>
sealed partial class Duties(PlanText text)
{
    readonly List<(string Actor, List<string> Items, List<int> Lines)> read = [];

    public IReadOnlyList<DraftResponsibility> Read(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Kind is SectionKind.Duties && entry.Paragraph.Row is null))
            if (entry.Heading is not null) ReadHeading(entry.Paragraph, entry.Heading);
            else if (Outline.Closing().IsMatch(entry.Paragraph.Words)) break;
            else if (Enclosure().IsMatch(entry.Paragraph.Words)) continue;
            else ReadDuty(entry);
        return [.. read.Where(duty => duty.Items.Count > 0).Select(duty => new DraftResponsibility(duty.Actor, duty.Items, duty.Lines))];
    }

    void ReadHeading(Paragraph paragraph, Section heading)
    {
        if (heading.Own is SectionKind.Duties && heading.Rank <= Rank.Article) return;
        var (actor, rest) = Named(paragraph.Text, isHeading: true);
        if (actor is null && IsBareActor(heading)) actor = paragraph.Text.TrimEnd(':', '.', ' ');
        if (actor is null) return;
        Open(actor, paragraph.Lines);
        if (rest.Length > 0) Add(rest, paragraph.Lines);
    }

    /// <summary>Below "Tổ chức thực hiện" a short heading that names no act and no subject matter is an actor, known or not.</summary>
    static bool IsBareActor(Section heading) =>
        heading.Rank > Rank.Article && heading.Own is SectionKind.Unknown && heading.Paragraph.Text.Length <= 100 && !ActWords.Begins(heading.Paragraph.Words)
        && !Subjects().IsMatch(heading.Paragraph.Words);

    void ReadDuty(Entry entry)
    {
        var paragraph = entry.Paragraph;
        var underActor = entry.Section is { } section && read.Count > 0 && read[^1].Lines.Contains(section.Paragraph.Line);
        if (underActor && paragraph.Marker.Rank is Rank.Plus && read[^1].Items.Count > 0) Join(paragraph);
        else if (underActor) Add(paragraph.Text, paragraph.Lines);
        else if (Named(paragraph.Text) is ({ } named, { Length: > 0 } rest)) Start(named, rest, paragraph.Lines);
        else if (Called(paragraph) is var (called, task)) Start(called, task, paragraph.Lines);
        else if (Actors.OfDuty(paragraph.Text) is { } duty) Start(duty.Actor, paragraph.Text, paragraph.Lines);
        else if (read.Count > 0) Add(paragraph.Text, paragraph.Lines);
    }

    /// <summary>"Phòng Nội vụ: …" names the actor before the colon; a heading may be the actor alone.</summary>
    static (string? Actor, string Item) Named(string words, bool isHeading = false)
    {
        const int longest = 220;
        var colon = words.IndexOf(':');
        var name = (colon < 0 ? words : words[..colon]).Trim().TrimEnd('.', ';', ',');
        var bare = WithoutOrder(name);
        return name.Length <= longest && UnitWords.Begins(Plain.Of(bare)) && (colon >= 0 || isHeading || Actors.Subject(bare) is null) && !bare.Contains(". ") && !NamesFollow(words, colon)
            ? (bare, colon < 0 ? "" : words[(colon + 1)..].Trim())
            : (null, words);
    }

    /// <summary>A short name before a colon, then an act: an actor whatever its name.</summary>
    static (string Actor, string Item)? Called(Paragraph paragraph)
    {
        const int longest = 60;
        var colon = paragraph.Text.IndexOf(':');
        if (colon is < 3 or > longest || !paragraph.Marker.IsBullet && paragraph.Marker.Rank is Rank.None) return null;
        var (name, rest) = (paragraph.Text[..colon].Trim(), paragraph.Text[(colon + 1)..].Trim());
        var isActor = char.IsUpper(name[0]) && !ActWords.Begins(Plain.Of(name)) && !Subjects().IsMatch(Plain.Of(name)) && ActWords.Begins(Plain.Of(rest));
        return isActor ? (name, rest) : null;
    }

    /// <summary>"Giao các cơ quan: Trung tâm …": the names stand after the colon.</summary>
    static bool NamesFollow(string words, int colon) => colon >= 0 && words[(colon + 1)..].TrimStart() is [var first, ..] rest && char.IsUpper(first) && UnitWords.Begins(Plain.Of(rest));

    static string WithoutOrder(string name)
    {
        foreach (var order in new[] { "Giao cho ", "Giao ", "Đề nghị ", "Trách nhiệm của ", "Yêu cầu ", "Đối với " })
            if (name.StartsWith(order, StringComparison.Ordinal)) return name[order.Length..];
        return name;
    }

    void Start(string actor, string item, IReadOnlyList<int> lines)
    {
        Open(actor, lines);
        Add(item, lines);
    }

    void Open(string actor, IReadOnlyList<int> lines)
    {
        var known = read.FindIndex(duty => Plain.Words(duty.Actor) == Plain.Words(actor));
        var opened = known < 0 ? (actor, [], []) : read[known];
        if (known >= 0) read.RemoveAt(known);
        opened.Item3.AddRange(lines);
        read.Add(opened);
        text.Claim("responsibilities", lines);
    }

    void Add(string item, IReadOnlyList<int> lines)
    {
        read[^1].Items.Add(item.EndsWith("./.", StringComparison.Ordinal) ? item[..^2] : item);
        read[^1].Lines.AddRange(lines.Except(read[^1].Lines));
        text.Claim("responsibilities", lines);
    }

    void Join(Paragraph paragraph)
    {
        read[^1].Items[^1] += " " + paragraph.Text;
        read[^1].Lines.AddRange(paragraph.Lines);
        text.Claim("responsibilities", paragraph.Lines);
    }

    /// <summary>"(Kèm theo Kế hoạch số …)" below the head of an annex.</summary>
    [GeneratedRegex(@"^\s*\((?:ban hanh )?kem theo\b", RegexOptions.None, 10_000)]
    private static partial Regex Enclosure();

    [GeneratedRegex(@"^(?:che do|kinh phi|thoi gian|giai phap|mot so|ve |viec |phan cong|yeu cau|co so|nguon)", RegexOptions.None, 10_000)]
    private static partial Regex Subjects();
}
