using BangVang.Papers.Text;

namespace BangVang.Papers.Sheets.Reading;

/// <summary>Finds the head of a list: the row, or the two rows under one another, whose texts are the most of the wanted columns.</summary>
sealed class SheetHead(IReadOnlyList<SheetField> fields)
{
    readonly Dictionary<string, SheetField> byName = Names(fields);

    /// <summary>What was found on one sheet.</summary>
    /// <param name="LastRow">The last row of the head.</param>
    /// <param name="Columns">By the field's key, the number of its column.</param>
    /// <param name="Twice">A field that two columns claim.</param>
    /// <param name="IsJoined">A name runs over two rows, "Năm sinh" over "Nam": then both are the head, even where the upper alone would do.</param>
    public sealed record Found(int LastRow, IReadOnlyDictionary<string, int> Columns, (SheetField Field, int First, int Second)? Twice, bool IsJoined);

    public Found? In(IReadOnlyList<RawRow> top)
    {
        Found? best = null;
        for (var i = 0; i < top.Count; i++)
        {
            var one = Match(top[i].Number, Texts(top[i]));
            if (IsBetter(one, best)) best = one;
            if (i + 1 >= top.Count || top[i + 1].Number != top[i].Number + 1 || one.Columns.Count == 0) continue;
            var two = Match(top[i + 1].Number, Joined(top[i], top[i + 1]));
            if (IsBetter(two, best) || two.IsJoined && two.Columns.Count == best?.Columns.Count) best = two;
        }
        return best is { Columns.Count: > 0 } ? best : null;
    }

    public IReadOnlyList<SheetField> MissingIn(Found found) => [.. fields.Where(f => f.Required && !found.Columns.ContainsKey(f.Key))];

    static bool IsBetter(Found one, Found? other) => one.Columns.Count > (other?.Columns.Count ?? 0);

    Found Match(int row, IEnumerable<(int Column, string[] Texts)> texts)
    {
        var columns = new Dictionary<string, int>();
        var joined = false;
        (SheetField, int, int)? twice = null;
        foreach (var (column, ways) in texts)
        {
            if (ways.Select(w => byName.GetValueOrDefault(w)).FirstOrDefault(f => f is not null) is not { } field) continue;
            joined |= ways.Length > 1 && byName.ContainsKey(ways[0]);
            if (!columns.TryAdd(field.Key, column) && columns[field.Key] != column) twice ??= (field, columns[field.Key], column);
        }
        return new Found(row, columns, twice, joined);
    }

    static IEnumerable<(int, string[])> Texts(RawRow row) => row.Cells.Select(c => (c.Column, new[] { Fold(c.Text) }));

    /// <summary>"Năm sinh" over "Nam" and "Nữ": a head below is read with what stands above it, or by itself.</summary>
    static IEnumerable<(int, string[])> Joined(RawRow upper, RawRow lower)
    {
        var below = lower.Cells.ToDictionary(c => c.Column, c => Fold(c.Text));
        foreach (var column in upper.Cells.Select(c => c.Column).Union(below.Keys).Order())
        {
            var above = Fold(upper.Cells.LastOrDefault(c => c.Column <= column).Text);
            var own = Fold(upper.Cells.FirstOrDefault(c => c.Column == column).Text);
            yield return below.TryGetValue(column, out var text) ? (column, [$"{above} {text}", text, own]) : (column, [own]);
        }
    }

    // "Ngày, tháng, năm sinh (dd/mm/yyyy)": what stands in brackets explains.
    static string Fold(string? head)
    {
        var bracket = head?.IndexOf('(') ?? -1;
        return VietnameseText.Fold(bracket > 0 ? head![..bracket] : head);
    }

    static Dictionary<string, SheetField> Names(IReadOnlyList<SheetField> fields)
    {
        var names = new Dictionary<string, SheetField>();
        foreach (var field in fields)
            foreach (var name in field.Others.Prepend(field.Name)) names.TryAdd(Fold(name), field);
        return names;
    }
}
