using System.Text.Json;
using BangVang.Kernel;
using BangVang.Papers.Text;

namespace BangVang.Organisations.Places;

/// <param name="Until">The last day, for a province that was merged.</param>
/// <param name="Into">The code of the province that carries on.</param>
sealed record Province(string Code, string Name, DateOnly? From, DateOnly? Until = null, string? Into = null)
{
    /// <summary>Its kind before: "Tỉnh Đồng Nai" until the day before it became a city.</summary>
    public (string Name, DateOnly Until)? Former { get; init; }
}

sealed record Commune(string Code, string ProvinceCode, string Name);

/// <summary>The provinces and communes of a folder with provinces.json and communes.csv, read whole and checked before anything is saved.</summary>
sealed record PlaceList(IReadOnlyList<Province> Provinces, IReadOnlyList<Commune> Communes, DateOnly From)
{
    public const string Basis = "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội";

    const long LargestFile = 20_000_000;

    public static PlaceList Read(string folder)
    {
        using var json = Json(Path.Combine(folder, "provinces.json"));
        try
        {
            var from = Date(json.RootElement.GetProperty("validFrom").GetString()!);
            var provinces = json.RootElement.GetProperty("provinces").EnumerateArray().SelectMany(p => ProvincesOf(p, from)).ToList();
            var codes = provinces.Where(p => p.Until is null).Select(p => p.Code).ToHashSet();
            if (codes.Count == 0) throw new Refusal("Tệp provinces.json không có tỉnh nào.");
            return new PlaceList(provinces, ReadCommunes(Path.Combine(folder, "communes.csv"), codes), from);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentNullException)
        {
            throw new Refusal("Tệp provinces.json không đúng mẫu: mỗi tỉnh cần code, fullName, kind, merged và formerUnits. Lấy lại tệp mẫu trong samples/places.");
        }
    }

    static IEnumerable<Province> ProvincesOf(JsonElement province, DateOnly from)
    {
        var (code, name, merged) = (Text(province, "code"), Text(province, "fullName"), province.GetProperty("merged").GetBoolean());
        var first = province.TryGetProperty("kindHistory", out var kinds) ? kinds[0] : default;
        var firstKind = first.ValueKind == JsonValueKind.Object ? Text(first, "kind") : Text(province, "kind");
        yield return new Province(code, name, merged ? from : null)
        {
            Former = first.ValueKind == JsonValueKind.Object ? (Titled(firstKind, Text(province, "name")), Date(Text(first, "to"))) : null,
        };
        if (!merged) yield break;
        foreach (var former in province.GetProperty("formerUnits").EnumerateArray())
        {
            // Every province that gave up its name was a "tỉnh"; one whose name goes on was what it is.
            var kind = Text(former, "name") == Text(province, "name") ? firstKind : "tỉnh";
            yield return new Province(Text(former, "oldCode"), Titled(kind, Text(former, "name")), null, from.AddDays(-1), code);
        }
    }

    static List<Commune> ReadCommunes(string path, HashSet<string> provinces)
    {
        var lines = System.IO.File.ReadAllLines(Checked(path));
        if (lines.Length == 0 || lines[0].Trim('\uFEFF') != "code,province,kind,name")
            throw new Refusal("Dòng đầu của communes.csv phải là: code,province,kind,name.");
        var communes = new List<Commune>(lines.Length);
        var codes = new HashSet<string>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var cells = lines[i].Split(',');
            if (cells.Length != 4 || cells[0].Length != 5 || !cells[0].All(char.IsAsciiDigit) || cells[3].Trim().Length == 0)
                throw new Refusal($"communes.csv, dòng {i + 1}: cần đủ mã 5 chữ số, mã tỉnh, loại và tên.");
            if (!provinces.Contains(cells[1])) throw new Refusal($"communes.csv, dòng {i + 1}: không có tỉnh mã {cells[1]} trong provinces.json.");
            if (!codes.Add(cells[0])) throw new Refusal($"communes.csv, dòng {i + 1}: mã {cells[0]} đã có ở một dòng trên.");
            communes.Add(new Commune(cells[0], cells[1], OrganisationName.Tidy($"{Kind(cells[2], i + 1)} {cells[3]}")));
        }
        return communes;
    }

    static string Kind(string kind, int line) => kind switch
    {
        "P" => "Phường",
        "X" => "Xã",
        "D" => "Đặc khu",
        _ => throw new Refusal($"communes.csv, dòng {line}: loại “{kind}” không phải P (phường), X (xã) hay D (đặc khu)."),
    };

    static string Checked(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) throw new Refusal($"Không thấy tệp {file.Name} trong thư mục {file.DirectoryName}.");
        if (file.Length > LargestFile) throw new Refusal($"Tệp {file.Name} lớn quá 20 MB, không phải danh sách địa giới.");
        return path;
    }

    static JsonDocument Json(string path)
    {
        try
        {
            return JsonDocument.Parse(System.IO.File.ReadAllText(Checked(path)));
        }
        catch (JsonException e)
        {
            throw new Refusal($"Tệp provinces.json không đọc được (dòng {e.LineNumber + 1}). Lấy lại tệp mẫu trong samples/places.");
        }
    }

    static string Text(JsonElement element, string name) => VietnameseText.Clean(element.GetProperty(name).GetString())!;

    static string Titled(string kind, string name) => $"{char.ToUpper(kind[0])}{kind[1..]} {name}";

    static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
