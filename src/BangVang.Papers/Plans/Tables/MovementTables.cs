using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Tables;

/// <summary>Tables that list the movements of a plan: name, stage, standing agency.</summary>
sealed partial class MovementTables(PlanText text)
{
    /// <summary>The row is the head of such a table.</summary>
    public static bool IsHead(SourceLine row) =>
        row.Cells!.Any(cell => Name().IsMatch(Plain.Words(cell.Text))) && row.Cells!.Any(cell => IsAgency(cell) || IsStage(cell));

    /// <summary>The movements of all such tables.</summary>
    public IReadOnlyList<DraftMovement> Read(IReadOnlyList<Entry> entries)
    {
        var read = new List<DraftMovement>();
        SourceLine? head = null;
        foreach (var row in entries.Select(entry => entry.Paragraph.Row).OfType<SourceLine>())
            if (IsHead(row)) text.Keep("column-head", head = row);
            else if (head is not null && row.Table == head.Table && Movement(row, head, entries) is { } movement) read.Add(movement);
        return read;
    }

    DraftMovement? Movement(SourceLine row, SourceLine head, IReadOnlyList<Entry> entries)
    {
        var name = Under(row, head, cell => Name().IsMatch(Plain.Words(cell.Text)))?.Trim(' ', '"', '“', '”', '.', ';');
        if (name is null or "") return null;
        text.Claim("movements", row.Number);
        var years = Years().Match(Plain.Of(Under(row, head, IsStage) ?? ""));
        var stage = years.Success ? new[] { int.Parse(years.Groups["from"].Value), int.Parse(years.Groups["until"].Value) } : null;
        var agency = Under(row, head, IsAgency) is { Length: > 0 } named ? named : null;
        return new(name, Kind(row, entries), stage, agency, [row.Number]);
    }

    static string Kind(SourceLine row, IReadOnlyList<Entry> entries)
    {
        var section = entries.First(entry => ReferenceEquals(entry.Paragraph.Row, row)).Section;
        return Body.MovementKinds.OfHeadings(section) ?? "unspecified";
    }

    static string? Under(SourceLine row, SourceLine head, Func<SourceCell, bool> isHead)
    {
        var column = head.Cells!.FirstOrDefault(isHead)?.Column;
        return row.Cells!.FirstOrDefault(cell => cell.Column == column) is { } cell ? Plain.Collapse(cell.Text) : null;
    }

    static bool IsAgency(SourceCell cell) => Plain.Words(cell.Text) is var words && (words.Contains("thuong truc") || words.Contains("chu tri") || words.Contains("phu trach"));

    static bool IsStage(SourceCell cell) => Plain.Words(cell.Text).StartsWith("giai doan", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:ten |cac )*phong trao(?: thi dua)?$", RegexOptions.None, 10_000)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<from>\d{4})\s*(?:-|den)\s*(?:nam\s*)?(?<until>\d{4})", RegexOptions.None, 10_000)]
    private static partial Regex Years();
}
