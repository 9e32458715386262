using System.Globalization;
using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>What a column of a schedule holds.</summary>
enum Column
{
    None,
    Number,
    Content,
    Time,
    Directing,
    Lead,
    Coordinating,
    Mixed,
    Note,
    Mark,
}

/// <summary>The columns of a schedule, by their grid place.</summary>
sealed partial class Columns
{
    readonly SortedDictionary<int, Column> kinds = [];
    readonly Dictionary<int, string> heads = [];

    /// <summary>The columns that a head row names; null when the row is no head of a schedule.</summary>
    public static Columns? Of(SourceLine row)
    {
        var columns = new Columns();
        foreach (var cell in row.Cells!) columns.Name(cell);
        var periods = PeriodHeads.In(row);
        columns.Name(periods);
        var named = columns.kinds.Values.Distinct().Count(kind => kind is not Column.None);
        return (columns.IsMatrix || (columns.Has(Column.Content) && named >= 2)) && !row.Cells!.Any(cell => !periods.ContainsKey(cell.Column) && IsOfBody(cell)) ? columns : null;
    }

    /// <summary>A number, or a period in a column that is none of several such: rows of the body have them, heads have not.</summary>
    static bool IsOfBody(SourceCell cell) => cell.Text.Trim() is { Length: > 0 and <= 4 } text && text.TrimEnd('.', ')').All(c => char.IsDigit(c) || c is 'I' or 'V' or 'X');

    public Columns()
    {
    }

    /// <summary>Columns known without a head.</summary>
    public Columns(IEnumerable<Column> known)
    {
        foreach (var (i, kind) in known.Index()) kinds[i] = kind;
    }

    public int Count => kinds.Count;

    /// <summary>The time stands before the contents, once for the rows it is meant for, as a merged cell does.</summary>
    public bool TimeIsFirst => kinds.FirstOrDefault(kind => kind.Value is Column.Time or Column.Content).Value is Column.Time;

    public bool Has(Column kind) => kinds.ContainsValue(kind);

    /// <summary>A column for each period, and none for contents: what is to be done stands in the cells below the periods.</summary>
    public bool IsMatrix => !Has(Column.Content) && !Has(Column.Time) && kinds.Values.Count(kind => kind is Column.Mark) > 1 && kinds.First().Value is not Column.Mark;

    public Column At(int place) => kinds.GetValueOrDefault(place);

    public string Head(int place) => heads.GetValueOrDefault(place, "");

    /// <summary>A second head row splits a column that spans several: "Đơn vị" into "chủ trì" and "phối hợp".</summary>
    public bool Split(SourceLine row)
    {
        var named = row.Cells!.Where(cell => cell.Text.Length > 0 && !cell.ContinuesAbove).ToList();
        if (SplitByPeriods(row, named)) return true;
        if (named.Count == 0 || named.Any(cell => cell.Text.Length > 60 || Plain.Of(cell.Text).Any(char.IsDigit))) return false;
        if (row.Cells!.Any(cell => At(cell.Column) is Column.Number or Column.Content && cell.Text.Length > 0 && !cell.ContinuesAbove)) return false;
        var kindsBelow = named.Select(cell => Kind(cell.Text)).ToList();
        if (kindsBelow.Any(kind => kind is Column.None or Column.Content or Column.Number)) return false;
        foreach (var cell in named) Name(cell);
        return true;
    }

    /// <summary>"Thời gian" into "1", "2" … "12", or into "Tháng 1", "Tháng 2" …</summary>
    bool SplitByPeriods(SourceLine row, List<SourceCell> named)
    {
        if (named.Count < 2 || named.Any(cell => At(cell.Column) is Column.Number or Column.Content)) return false;
        var periods = PeriodHeads.In(row, string.Join(' ', heads.Values));
        if (!named.All(cell => periods.ContainsKey(cell.Column) || Kind(cell.Text) is Column.Mark)) return false;
        foreach (var cell in named) Name(cell);
        Name(periods);
        return true;
    }

    /// <summary>The row repeats the head, as on a new page, or only numbers its columns.</summary>
    public bool IsRepeatedBy(SourceLine row) =>
        row.IsHeader || IsNumbering(row) || RepeatsPeriods(row) || (row.Cells!.Count(cell => cell.Text.Length > 0 && string.Equals(Plain.Words(cell.Text), Plain.Words(Head(cell.Column)), StringComparison.Ordinal)) >= 2
            && row.Cells!.Any(cell => At(cell.Column) is Column.Content && string.Equals(Plain.Words(cell.Text), Plain.Words(Head(cell.Column)), StringComparison.Ordinal)));

    bool RepeatsPeriods(SourceLine row) =>
        Has(Column.Mark) && PeriodHeads.In(row, string.Join(' ', heads.Values)) is { Count: > 0 } periods
        && row.Cells!.All(cell => cell.Text.Length == 0 || (periods.TryGetValue(cell.Column, out var period) && Head(cell.Column) == period));

    /// <summary>"(1) (2) (3) …" or "A B 1 2 …" below the head.</summary>
    static bool IsNumbering(SourceLine row)
    {
        var numbers = row.Cells!.Select(cell => cell.Text.Trim(' ', '(', ')', '[', ']')).ToList();
        var letters = numbers.TakeWhile((text, i) => text == ((char)('A' + i)).ToString()).Count();
        return numbers.Count > 2 && numbers.Count - letters > 1 && numbers.Skip(letters).Index().All(number => number.Item == (number.Index + 1).ToString(CultureInfo.InvariantCulture));
    }

    void Name(IReadOnlyDictionary<int, string> periods)
    {
        foreach (var (place, period) in periods) (kinds[place], heads[place]) = (Column.Mark, period);
    }

    void Name(SourceCell cell)
    {
        if (cell.ContinuesAbove) return;
        for (var place = cell.Column; place < cell.Column + Math.Max(1, cell.Span); place++)
        {
            kinds[place] = Kind(cell.Text);
            heads[place] = ShortMonth().Match(Plain.Words(cell.Text)) is { Success: true } month ? $"tháng {month.Groups["m"].Value}" : Plain.Collapse(cell.Text);
        }
    }

    static Column Kind(string head)
    {
        var words = Plain.Words(head);
        if (words.Length is 0 or > 90) return Column.None;
        if (Number().IsMatch(words)) return Column.Number;
        if (Periods.Heading(head) is { Values.Count: > 0 } || ShortMonth().IsMatch(words)) return Column.Mark;
        if (Unit().IsMatch(words)) return UnitKind(words);
        if (Time().IsMatch(words)) return Column.Time;
        if (Note().IsMatch(words)) return Column.Note;
        if (Content().IsMatch(words)) return Column.Content;
        return Time().IsMatch(words) ? Column.Time : UnitKind(words);
    }

    static Column UnitKind(string words)
    {
        var coordinating = words.Contains("phoi hop");
        var lead = words.Contains("chu tri") || words.Contains("thuc hien") || words.Contains("tham muu");
        if (words.Contains("chi dao") || words.Contains("lanh dao")) return Column.Directing;
        if (coordinating) return (lead && words.Contains("chu tri")) || words.Contains("thuc hien va") ? Column.Mixed : Column.Coordinating;
        return lead || words.Contains("phu trach") || Unit().IsMatch(words) || words.Contains("phan cong") || words.Contains("trach nhiem") ? Column.Lead : Column.None;
    }

    [GeneratedRegex(@"^(?:s? ?tt|so tt|so thu tu|thu tu|so|no)$", RegexOptions.None, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^th?g?\s?(?<m>[1-9]|0[1-9]|1[0-2])$", RegexOptions.None, 10_000)]
    private static partial Regex ShortMonth();

    [GeneratedRegex(@"^(?:cac )?(?:don vi|co quan|bo phan|nguoi|ai|phong|ban|lanh dao|can bo|to chuc|chu the|ca nhan|chu tri|phoi hop|phan cong|trach nhiem|dau moi|chi dao)\b", RegexOptions.None, 10_000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\bthoi (?:gian|han|diem|ky)\b|\btien do\b|^thang\b|^quy\b|^ngay\b|\bhoan thanh\b|\blich\b|\bky han\b", RegexOptions.None, 10_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"^ghi chu|^ket qua|^san pham|^kinh phi|^dia diem|^so luong|^muc tieu|^can cu|^du kien|^hinh thuc|^yeu cau|^nguon|^thanh phan", RegexOptions.None, 10_000)]
    private static partial Regex Note();

    [GeneratedRegex(@"\bnoi dung\b|\bnhiem vu\b|\bcong viec\b|\bhoat dong\b|\bviec lam\b|\bchuong trinh\b|\bcong tac\b|\bten\b|^viec\b|\bdau viec\b", RegexOptions.None, 10_000)]
    private static partial Regex Content();
}
