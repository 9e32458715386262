using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;

namespace BangVang.People.Imports.Kinds;

/// <summary>What a row says of a person.</summary>
sealed record PersonLine(PersonKey Key, NamedUnit Unit, string? Honorific, Sex? Sex, string? Position, Standing? Standing, DateOnly? ServiceFrom)
{
    public PersonMatch Match { get; set; } = PersonMatch.Nobody;
}

/// <summary>The columns by which lists name a person, as offices keep them, and how they are read.</summary>
public static class PersonColumns
{
    public static readonly SheetField Name = new("name", "Họ và tên", true, "Họ tên", "Tên", "Họ và tên cá nhân", "Tên cá nhân", "Họ, tên", "Họ và tên khai sinh") { Width = 28 };

    public static readonly SheetField[] Who =
    [
        Name,
        new("born", "Ngày sinh", false, "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Năm sinh", "Sinh ngày") { Width = 14 },
        new("born-man", "Năm sinh Nam") { Width = 10 },
        new("born-woman", "Năm sinh Nữ") { Width = 10 },
        new("identity", "Số định danh", false, "Số định danh cá nhân", "Số CCCD", "CCCD", "Số căn cước", "Căn cước công dân", "Số CMND") { Width = 16 },
        new("unit", "Đơn vị công tác", false, "Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Cơ quan đơn vị", "Nơi công tác", "Cơ quan") { Width = 34 },
        new("section", "Phòng ban", false, "Tên phòng ban/khối, tổ", "Tên phòng ban khối tổ", "Phòng, ban", "Bộ phận", "Tổ, phòng") { Width = 24 },
    ];

    public static readonly SheetField[] More =
    [
        new("honorific", "Tên gọi", false, "Cách gọi", "Danh xưng", "Ông bà", "Ông/Bà") { Width = 10 },
        new("sex", "Giới tính", false, "Nam nữ", "Giới") { Width = 10 },
        new("position", "Chức vụ", false, "Chức danh", "Chức vụ, chức danh", "Nghề nghiệp", "Chức vụ, nghề nghiệp") { Width = 28 },
        new("standing", "Phân loại đối tượng", false, "Diện", "Đối tượng", "Loại đối tượng") { Width = 30 },
        new("service", "Ngày vào ngành", false, "Ngày vào cơ quan", "Ngày tuyển dụng", "Tham gia công tác từ", "Vào ngành") { Width = 14 },
    ];

    /// <summary>Reads whom each row means and finds them among the people that are known.</summary>
    internal static async Task<List<CheckedRow>> Read(ListWork work, UnitNames units, PersonMatching matching)
    {
        var rows = new List<CheckedRow>(work.Table.Rows.Count);
        foreach (var row in work.Table.Rows)
        {
            var read = new CheckedRow(row);
            read.Read = await Line(work, read, units);
            rows.Add(read);
        }
        var lines = rows.Select(r => r.Read).OfType<PersonLine>().ToList();
        var matches = await matching.Find(work.At.RootId, [.. lines.Select(l => l.Key)]);
        foreach (var row in rows.Where(r => r.Read is PersonLine)) Tell(work, row, matches[row.Number]);
        return rows;
    }

    static void Tell(ListWork work, CheckedRow row, PersonMatch match)
    {
        ((PersonLine)row.Read!).Match = match;
        if (match.Wrong is { } wrong) row.Wrong($"Ô {work.Table.Address(row.Row, "identity")}: {wrong}.");
        else if (match is { Id: not null, IsSure: true }) row.Match();
        else if (match.Id is not null) row.Doubt($"{char.ToUpper(match.Why![0])}{match.Why[1..]}.");
    }

    static async Task<PersonLine?> Line(ListWork work, CheckedRow read, UnitNames units)
    {
        var (row, table) = (read.Row, work.Table);
        var name = string.Join(' ', (row["name"] ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        read.Label = name.Length > 0 ? name : "(chưa có tên)";
        if (name.Length == 0) read.Wrong($"Ô {table.Address(row, "name")}: chưa có họ và tên.");
        else if (name.Length > Person.NameLength || name.Any(char.IsAsciiDigit)) read.Wrong($"Ô {table.Address(row, "name")}: “{name}” không phải họ và tên của một người.");
        var (unit, missing) = await units.Find(work.At, row["unit"], table.Address(row, "unit"), row["section"]);
        if (missing is not null) read.Wrong(missing);
        var (bornOn, year) = Born(read, table);
        var identity = Identity(read, table);
        var standing = StandingOf(read, table);
        var sex = row["born-woman"] is not null ? Sex.Female : row["born-man"] is not null ? Sex.Male : SexOf(read, table);
        DateOnly? service = row["service"] is { } since ? SheetValues.Day(since) ?? (SheetValues.Year(since) is { } only ? new DateOnly(only, 1, 1) : null) : null;
        if (row["service"] is not null && service is null) read.Wrong($"Ô {table.Address(row, "service")}: không hiểu ngày “{row["service"]}”. Ghi ngày/tháng/năm.");
        return read.State == RowState.Wrong ? null : new PersonLine(new PersonKey(row.Number, name, bornOn, year, identity, unit!.Id), unit, row["honorific"], sex, row["position"], standing, service);
    }

    static (DateOnly?, int?) Born(CheckedRow read, SheetTable table)
    {
        var key = new[] { "born", "born-man", "born-woman" }.FirstOrDefault(k => read.Row[k] is not null);
        if (key is null) return (null, null);
        var text = read.Row[key]!;
        if (SheetValues.Day(text) is { } day)
        {
            if (day.Year > DateTime.MaxValue.Year - 1 || day.Year < 1900) read.Wrong($"Ô {table.Address(read.Row, key)}: ngày sinh “{text}” không hợp lý.");
            return (day, null);
        }
        if (SheetValues.Year(text) is { } year) return (null, year);
        read.Wrong($"Ô {table.Address(read.Row, key)}: không hiểu ngày sinh “{text}”. Ghi ngày/tháng/năm, hoặc chỉ năm sinh.");
        return (null, null);
    }

    static string? Identity(CheckedRow read, SheetTable table)
    {
        if (read.Row["identity"] is not { } text) return null;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        // Excel drops the zero that a number begins with.
        if (digits.Length is 11 or 10 && text.All(c => char.IsAsciiDigit(c) || c == ' ')) digits = digits.PadLeft(12, '0');
        if (digits.Length is 12 or 9) return digits;
        read.Wrong($"Ô {table.Address(read.Row, "identity")}: số định danh “{text}” không đủ 12 chữ số (chứng minh nhân dân cũ 9 chữ số).");
        return null;
    }

    static Sex? SexOf(CheckedRow read, SheetTable table)
    {
        switch (VietnameseText.Fold(read.Row["sex"]))
        {
            case "": return null;
            case "nam": return Sex.Male;
            case "nu": return Sex.Female;
            default:
                read.Wrong($"Ô {table.Address(read.Row, "sex")}: giới tính “{read.Row["sex"]}” không hiểu được. Ghi Nam hoặc Nữ.");
                return null;
        }
    }

    static Standing? StandingOf(CheckedRow read, SheetTable table)
    {
        var folded = VietnameseText.Fold(read.Row["standing"]);
        if (folded.Length == 0) return null;
        if (folded.Contains("truc tiep", StringComparison.Ordinal) || folded.Contains("khong lanh dao", StringComparison.Ordinal)) return Standing.DirectWorker;
        if (folded.Contains("nong dan", StringComparison.Ordinal)) return Standing.Farmer;
        if (folded.Contains("cong nhan", StringComparison.Ordinal)) return Standing.Worker;
        if (folded.Contains("doanh nhan", StringComparison.Ordinal)) return Standing.Entrepreneur;
        if (folded.Contains("bo tinh", StringComparison.Ordinal) || folded.Contains("cap tinh", StringComparison.Ordinal)) return Standing.ProvinceLeader;
        if (folded.Contains("vu so", StringComparison.Ordinal) || folded.Contains("cap so", StringComparison.Ordinal)) return Standing.DepartmentLeader;
        if (folded.Contains("lanh dao", StringComparison.Ordinal)) return Standing.OtherLeader;
        read.Wrong($"Ô {table.Address(read.Row, "standing")}: không hiểu đối tượng “{read.Row["standing"]}”. Ghi như “{Standings.Name(Standing.DirectWorker)}”, “{Standings.Name(Standing.Farmer)}”, “{Standings.Name(Standing.OtherLeader)}”, “{Standings.Name(Standing.Entrepreneur)}”.");
        return null;
    }

    /// <summary>The person that a row means, when only people already known may be meant.</summary>
    internal static void MustBeKnown(ListWork work, IEnumerable<CheckedRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Read is not PersonLine line) continue;
            if (line.Match.Id is null && line.Match.Wrong is null)
                row.Wrong($"Ô {work.Table.Address(row.Row, "name")}: chưa có {line.Key.FullName} trong danh sách người của {line.Unit.Name}. Nhập danh sách cá nhân trước.");
            if (row.State == RowState.Doubtful && work.Choices.GetValueOrDefault(row.Number) == RowChoice.New)
                row.Wrong("Dòng này phải là một người đã có. Nhập người mới bằng danh sách cá nhân trước.");
        }
    }
}
