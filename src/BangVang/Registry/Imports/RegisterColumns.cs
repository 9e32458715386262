using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People;
using BangVang.People.Imports;

namespace BangVang.Registry.Imports;

/// <summary>The columns of old registers, and how a row is read.</summary>
static class RegisterColumns
{
    static readonly string[] Honorifics = ["ông", "bà", "anh", "chị", "đồng chí", "đ/c"];

    public static readonly SheetField[] All =
    [
        new("name", "Tên", true, "Họ và tên", "Tên tập thể, cá nhân", "Tên tập thể/cá nhân/hộ gia đình", "Tên tập thể cá nhân", "Họ và tên (Tập thể)", "Họ tên") { Width = 30 },
        new("kind", "Đối tượng", false, "Phân loại đối tượng", "Loại đối tượng") { Width = 14 },
        new("honorific", "Tên gọi", false, "Ông/Bà", "Danh xưng") { Width = 8 },
        new("born", "Năm sinh", false, "Ngày sinh") { Width = 10 },
        new("identity", "Số định danh", false, "Số CCCD", "CCCD") { Width = 16 },
        new("position", "Chức vụ", false, "Chức danh") { Width = 24 },
        new("unit", "Đơn vị", false, "Đơn vị công tác", "Chức vụ, đơn vị", "Chức vụ/đơn vị", "Cơ quan, đơn vị", "Nơi công tác") { Width = 34 },
        new("award", "Danh hiệu, hình thức", true, "Danh hiệu/Hình thức", "Hình thức", "Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng", "Danh hiệu") { Width = 30 },
        new("basis", "Loại hình", false, "Phân loại khen thưởng", "Loại hình khen thưởng") { Width = 18 },
        new("year", "Năm", false, "Năm khen thưởng", "Năm thành tích", "Năm học") { Width = 10 },
        new("number", "Số quyết định", true, "Số QĐ", "Số, ngày QĐ", "Số, ngày quyết định", "Quyết định số") { Width = 20 },
        new("date", "Ngày quyết định", false, "Ngày QĐ", "Ngày ký", "Ngày, tháng, năm quyết định") { Width = 14 },
        new("by", "Cơ quan quyết định", false, "Người quyết định", "Cấp quyết định", "Cơ quan ban hành", "Cấp khen thưởng") { Width = 28 },
        new("signer", "Người ký") { Width = 22 },
        new("reason", "Thành tích", false, "Nội dung", "Lý do khen", "Nội dung khen thưởng", "Căn cứ/thành tích tóm tắt") { Width = 40 },
        new("golden", "Số sổ vàng", false, "Số vào sổ") { Width = 10 },
        new("prize", "Tiền thưởng", false, "Mức thưởng", "Số tiền") { Width = 14 },
        new("handed", "Ngày trao", false, "Ngày nhận", "Ngày trao/nhận hiện vật") { Width = 14 },
    ];

    public static async Task<RegisterLine?> Read(ListWork work, CheckedRow read, UnitNames units, DateOnly today)
    {
        var (row, table) = (read.Row, work.Table);
        var name = string.Join(' ', (row["name"] ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        read.Label = name.Length > 0 ? $"{name}, {row["award"]}" : "(chưa có tên)";
        if (name.Length == 0) read.Wrong($"Ô {table.Address(row, "name")}: chưa có tên.");
        var (number, decided) = Decision(read, table, today);
        var year = row["year"] is { } text ? text.Split('-', '–', '—').Select(SheetValues.Year).LastOrDefault(y => y is not null) : decided?.Year;
        if (row["year"] is not null && (year is null || year > today.Year)) read.Wrong($"Ô {table.Address(row, "year")}: năm “{row["year"]}” không hợp lý.");
        var award = AwardNames.Find(row["award"], row["by"]);
        if (award is null) read.Wrong($"Ô {table.Address(row, "award")}: không hiểu danh hiệu, hình thức “{row["award"]}”. Viết đủ tên như “Lao động tiên tiến”, “Bằng khen của Chủ tịch UBND tỉnh”, hoặc ghi cơ quan quyết định.");
        var basis = BasisNames.Find(row["basis"]);
        if (basis is null) read.Wrong($"Ô {table.Address(row, "basis")}: không hiểu loại hình “{row["basis"]}”. Ghi công trạng, đột xuất, chuyên đề, phong trào, cống hiến, niên hạn, đối ngoại hoặc kháng chiến.");
        var who = await Who(work, read, units, name);
        var (golden, prize, handed) = (Whole(read, table, "golden"), Money(read, table), Handed(read, table, decided));
        if (read.State == RowState.Wrong || who is not { } honoree) return null;
        return new RegisterLine
        {
            Kind = honoree.Kind, Collective = honoree.Collective, Unit = honoree.Unit, Name = honoree.Printed, Plain = honoree.Plain, Honorific = row["honorific"], Position = row["position"],
            Place = honoree.Place, BornOn = SheetValues.Day(row["born"]), BirthYear = SheetValues.Year(row["born"]), Identity = Digits(row["identity"]), Award = award!, Basis = basis!.Value, Year = year!.Value,
            Period = row["year"] is { } period && SheetValues.Whole(period) is null ? $"Năm học {period.Trim()}" : null, DecisionNumber = number!, DecidedOn = decided!.Value,
            DecidedBy = row["by"] ?? "không ghi trong sổ cũ", SignedBy = row["signer"], Reason = row["reason"], GoldenNumber = golden, PrizeVnd = prize, HandedOverOn = handed,
        };
    }

    /// <summary>"1655/QĐ-UBND ngày 21/8/2026" in one cell, or the day in a column of its own.</summary>
    static (string?, DateOnly?) Decision(CheckedRow read, SheetTable table, DateOnly today)
    {
        var text = read.Row["number"];
        if (text is null)
        {
            read.Wrong($"Ô {table.Address(read.Row, "number")}: chưa có số quyết định.");
            return (null, null);
        }
        var parts = System.Text.RegularExpressions.Regex.Split(text, @"\s*(?:,|;|\n|\bngày\b)\s*", System.Text.RegularExpressions.RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Where(p => p.Length > 0).ToList();
        var day = read.Row["date"] is { } own ? SheetValues.Day(own) : parts.Select(SheetValues.Day).FirstOrDefault(d => d is not null);
        var cell = read.Row["date"] is null ? "number" : "date";
        if (day is null) read.Wrong($"Ô {table.Address(read.Row, cell)}: không thấy ngày quyết định trong “{read.Row[cell]}”. Ghi ngày/tháng/năm.");
        else if (day > today) read.Wrong($"Ô {table.Address(read.Row, cell)}: ngày quyết định {day:dd/MM/yyyy} còn ở phía trước.");
        var number = parts.FirstOrDefault(p => SheetValues.Day(p) is null) ?? text;
        return (Bestowal.NumberIn(number), day);
    }

    sealed record Found(HonoreeKind Kind, Guid? Collective, NamedUnit Unit, string Printed, string Plain, string? Place);

    static async Task<Found?> Who(ListWork work, CheckedRow read, UnitNames units, string name)
    {
        var (row, table) = (read.Row, work.Table);
        var kind = VietnameseText.Fold(row["kind"]);
        var folded = VietnameseText.Fold(name);
        if (folded.StartsWith("ho ", StringComparison.Ordinal) && (kind.StartsWith("ho", StringComparison.Ordinal) || folded.StartsWith("ho gia dinh", StringComparison.Ordinal) || folded.StartsWith("ho ong", StringComparison.Ordinal) || folded.StartsWith("ho ba", StringComparison.Ordinal)))
        {
            var head = Without(name, "hộ gia đình", "hộ");
            var (commune, missing) = await units.Find(work.At, row["unit"], table.Address(row, "unit"));
            if (missing is not null) read.Wrong(missing);
            return commune is null ? null : new Found(HonoreeKind.Household, null, commune, name, Without(head, Honorifics), row["position"]);
        }
        var collective = await units.Find(work.At, name, table.Address(row, "name"));
        if (kind.Contains("tap the", StringComparison.Ordinal) || kind.Contains("don vi", StringComparison.Ordinal) || kind.Length == 0 && collective.Unit is not null)
        {
            if (collective.Wrong is { } unknown) read.Wrong(unknown);
            return collective.Unit is { } body ? new Found(HonoreeKind.Collective, body.Id, body, name, name, null) : null;
        }
        var (unit, wrong) = await units.Find(work.At, row["unit"], table.Address(row, "unit"));
        if (wrong is not null) read.Wrong(wrong);
        var plain = Without(name, Honorifics);
        if (plain.Length > Person.NameLength || plain.Any(char.IsAsciiDigit)) read.Wrong($"Ô {table.Address(row, "name")}: “{name}” không phải họ tên một người, và trong {work.At.Label} không có đơn vị tên ấy.");
        var place = string.Join(", ", new[] { row["position"], row["unit"] }.OfType<string>());
        return unit is null ? null : new Found(HonoreeKind.Person, null, unit, row["honorific"] is { } said ? $"{said} {plain}" : name, plain, place.Length > 0 ? place : null);
    }

    static string Without(string name, params string[] prefixes)
    {
        var prefix = prefixes.FirstOrDefault(p => name.StartsWith(p + " ", StringComparison.OrdinalIgnoreCase));
        return prefix is null ? name : name[(prefix.Length + 1)..].Trim();
    }

    static string? Digits(string? text) => text is null ? null : string.Concat(text.Where(char.IsAsciiDigit)) is { Length: 12 or 9 } digits ? digits : null;

    static int? Whole(CheckedRow read, SheetTable table, string key)
    {
        if (read.Row[key] is not { } text) return null;
        if (SheetValues.Whole(text) is { } number) return number;
        read.Wrong($"Ô {table.Address(read.Row, key)}: “{text}” không phải số nguyên.");
        return null;
    }

    static decimal? Money(CheckedRow read, SheetTable table)
    {
        if (read.Row["prize"] is not { } text) return null;
        if (SheetValues.Money(text) is { } sum) return sum;
        read.Wrong($"Ô {table.Address(read.Row, "prize")}: “{text}” không phải số tiền. Ghi như 2.340.000.");
        return null;
    }

    static DateOnly? Handed(CheckedRow read, SheetTable table, DateOnly? decided)
    {
        if (read.Row["handed"] is not { } text) return null;
        var day = SheetValues.Day(text);
        if (day is null) read.Wrong($"Ô {table.Address(read.Row, "handed")}: không hiểu ngày trao “{text}”. Ghi ngày/tháng/năm.");
        else if (day < decided) read.Wrong($"Ô {table.Address(read.Row, "handed")}: ngày trao ở trước ngày quyết định.");
        return day;
    }
}
