using BangVang.Papers.Sources;
using BangVang.Papers.Text;

namespace BangVang.Papers.Plans.Lines;

/// <summary>The lines being read, and the account of what became of each: which fields hold it, what is to be warned of.</summary>
sealed class PlanText
{
    readonly SortedDictionary<string, SortedSet<int>> claims = new(StringComparer.Ordinal);
    readonly HashSet<int> held = [];
    readonly List<DraftPassage> passages = [];
    readonly List<DraftWarning> warnings = [];
    readonly HashSet<DraftWarning> warned = [];

    public PlanText(SourceDocument document)
    {
        SourceLine[] lines = [.. document.Lines.Select(Clean)];
        foreach (var (i, role) in Furniture.Of(lines))
        {
            passages.Add(new DraftPassage(i + 1, role, lines[i].Text));
            Claim("passages", i + 1);
            lines[i] = lines[i] with { Text = "" };
        }
        Lines = lines;
    }

    /// <summary>Every line of the document; those that belong to the page and not to the plan are blank, and kept as passages.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>A field holds these lines: their text stands in it.</summary>
    public void Claim(string field, params IEnumerable<int> lines)
    {
        Cite(field, lines);
        held.UnionWith(lines);
    }

    /// <summary>A field was read from these lines, which say more than it holds.</summary>
    public void Cite(string field, params IEnumerable<int> lines)
    {
        if (!claims.TryGetValue(field, out var cited)) claims.Add(field, cited = []);
        cited.UnionWith(lines);
    }

    /// <summary>Keeps what a field was read from but does not hold.</summary>
    public void KeepCited()
    {
        foreach (var line in claims.Values.SelectMany(lines => lines).ToList()) Keep("text", Lines[line - 1]);
    }

    /// <summary>Keeps a line's text as a passage, unless a field or a passage holds it already.</summary>
    public void Keep(string role, SourceLine line)
    {
        if (IsBlank(line) || held.Contains(line.Number)) return;
        passages.Add(new DraftPassage(line.Number, role, Paragraph.Labelled(line)));
        Claim("passages", line.Number);
    }

    public void Keep(string role, IEnumerable<int> numbers)
    {
        foreach (var number in numbers) Keep(role, Lines[number - 1]);
    }

    public void Warn(int? line, string code, string message)
    {
        var warning = new DraftWarning(line, code, message);
        if (warned.Add(warning)) warnings.Add(warning);
    }

    public static bool IsBlank(SourceLine line) => string.IsNullOrWhiteSpace(line.Text);

    public IReadOnlyList<DraftPassage> Passages => [.. passages.OrderBy(passage => passage.Line)];

    public IReadOnlyList<DraftWarning> Warnings => [.. warnings.OrderBy(warning => warning.Line ?? 0)];

    public IReadOnlyList<DraftLine> Unread =>
        [.. from line in Lines where !IsBlank(line) && !held.Contains(line.Number) select new DraftLine(line.Number, Paragraph.Labelled(line))];

    public IReadOnlyDictionary<string, IReadOnlyList<int>> Coverage =>
        claims.ToDictionary(claim => claim.Key, claim => (IReadOnlyList<int>)[.. claim.Value], StringComparer.Ordinal);

    /// <summary>Numbered by place, so that a number finds its line; a reader of files numbers the same way.</summary>
    static SourceLine Clean(SourceLine line, int index) => line with
    {
        Number = index + 1,
        Text = VietnameseText.Clean(line.Text) ?? "",
        Cells = line.Cells is null ? null : [.. line.Cells.Select(cell => cell with { Text = VietnameseText.Clean(cell.Text) ?? "" })],
    };
}
