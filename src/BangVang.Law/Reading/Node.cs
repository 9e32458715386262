using System.Globalization;
using System.Text.Json;
using BangVang.Law.Candidates;

namespace BangVang.Law.Reading;

/// <summary>A JSON object on its way in; it knows where it stands in the line, for the sentence that a fault gets.</summary>
/// <param name="list">The list or table it stands in; null: the candidate itself.</param>
/// <param name="place">Its number in the list, from 1, or its year in the table.</param>
readonly struct Node(JsonElement element, string? list = null, int place = 0)
{
    // Bodies and disciplines may outlast the years that are judged; achievements may not.
    public const int FirstYear = 1945, LastYear = Years.Last, LastDay = 2100;

    /// <summary>The member of this name; null where it is absent or null, which both mean unknown.</summary>
    public JsonElement? Find(string name) => element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    /// <summary>The member even where it is null; null only where it is absent.</summary>
    public JsonElement? FindNull(string name) => element.TryGetProperty(name, out var found) ? found : null;

    public IEnumerable<string> Names => element.EnumerateObject().Select(m => m.Name);

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Fault(name, "phải là chuỗi", "thành chuỗi trong ngoặc kép"),
    };

    public string Needed(string name) => Text(name) is { Length: > 0 } text ? text : throw Missing(name);

    public int? Number(string name, int least, int most) => Find(name) is not { } found ? null
        : found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var number) ? number >= least && number <= most ? number
            : throw Fault(name, $"là {number}, nằm ngoài khoảng {least}–{most}", "lại con số")
        : throw Fault(name, "phải là số nguyên", "thành số nguyên không có ngoặc kép");

    public int? Year(string name) => Number(name, FirstYear, LastYear);

    public int NeededYear(string name) => Year(name) ?? throw Missing(name);

    public bool? Truth(string name) => Find(name)?.ValueKind switch
    {
        null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault(name, "phải là true hoặc false", "thành true hoặc false"),
    };

    public DateOnly? Date(string name, int firstYear = FirstYear)
    {
        if (Text(name) is not { } text) return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw Fault(name, $"\"{Short(text)}\" không phải là ngày có thật", "theo dạng NĂM-THÁNG-NGÀY, ví dụ 2025-02-28");
        return date.Year >= firstYear && date.Year <= LastDay ? date : throw Fault(name, $"có năm {date.Year}, nằm ngoài khoảng {firstYear}–{LastDay}", "lại năm");
    }

    public (DateOnly From, DateOnly? To) Span()
    {
        var from = Date("from") ?? throw Missing("from");
        var to = Date("to");
        return to < from ? throw Fault("to", $"({to:yyyy-MM-dd}) đứng trước from ({from:yyyy-MM-dd})", "cho to không sớm hơn from") : (from, to);
    }

    public T? Code<T>(string name) where T : struct, Enum => Text(name) is { } code ? Coded<T>(name, code) : null;

    public T NeededCode<T>(string name) where T : struct, Enum => Coded<T>(name, Needed(name));

    T Coded<T>(string name, string code) where T : struct, Enum =>
        Codes<T>.TryFind(code, out var value) ? value : throw Fault(name, $"có mã lạ \"{Short(code)}\"", $"thành {Codes<T>.Listed}");

    /// <summary>The objects of a list; null where the list is unknown.</summary>
    public List<T>? Each<T>(string name, Func<Node, T> read)
    {
        if (Find(name) is not { } found) return null;
        if (found.ValueKind != JsonValueKind.Array) throw Fault(name, "phải là danh sách", "thành danh sách trong ngoặc vuông");
        var all = new List<T>(found.GetArrayLength());
        foreach (var one in found.EnumerateArray())
        {
            var node = new Node(one, name, all.Count + 1);
            all.Add(one.ValueKind == JsonValueKind.Object ? read(node) : throw new UnreadableCandidate($"{node.Place} phải là đối tượng", "thành đối tượng trong ngoặc nhọn"));
        }
        return all;
    }

    /// <summary>The values of a table whose keys are years; null where the table is unknown.</summary>
    public Dictionary<int, T>? ByYear<T>(string name, Func<Node, string, T> read)
    {
        if (Find(name) is not { } found) return null;
        if (found.ValueKind != JsonValueKind.Object) throw Fault(name, "phải là bảng theo năm", "thành đối tượng có khóa là năm");
        var table = new Dictionary<int, T>();
        foreach (var entry in found.EnumerateObject())
        {
            if (!int.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
                throw Fault(name, $"có năm \"{Short(entry.Name)}\" nằm ngoài khoảng {FirstYear}–{LastYear}", "lại năm");
            if (entry.Value.ValueKind != JsonValueKind.Null && !table.TryAdd(year, read(new Node(found, name, year), entry.Name)))
                throw Fault(name, $"có hai lần năm {year}", "bằng cách bỏ bớt một lần");
        }
        return table;
    }

    /// <summary>The object that stands under this name here.</summary>
    public Node Below(string name) => Find(name) is { ValueKind: JsonValueKind.Object } found ? new Node(found, list, place) : throw Fault(name, "phải là đối tượng", "thành đối tượng trong ngoặc nhọn");

    public UnreadableCandidate Missing(string name) => Fault(name, "còn thiếu", "bằng cách ghi thêm");

    public UnreadableCandidate Fault(string name, string what, string mend) => new(list is null ? $"{name} {what}" : $"{Place}: {name} {what}", mend);

    string Place => place < FirstYear ? $"{list} mục {place}" : $"{list} năm {place}";

    public static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
