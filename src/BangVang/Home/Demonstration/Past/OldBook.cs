using BangVang.Papers.Text;

namespace BangVang.Home.Demonstration.Past;

/// <summary>The register of past years as an officer kept it in Excel: fictional from the first row to the last.</summary>
static class OldBook
{
    const string Chairman = "Chủ tịch UBND tỉnh Sơn Bình", Signer = "Đỗ Minh Khôi";

    public static readonly string[] Head =
        ["Số TT", "Số quyết định", "Ngày quyết định", "Cơ quan quyết định", "Người ký", "Tên", "Đối tượng", "Ngày sinh", "Chức vụ", "Đơn vị", "Hình thức", "Loại hình", "Năm", "Thành tích", "Số sổ vàng", "Ngày trao"];

    public static IEnumerable<object?[]> Rows(IReadOnlyList<Someone> crowd, int first, int last)
    {
        var number = 0;
        foreach (var row in Hoa().Concat(from year in Enumerable.Range(first, last - first + 1) from row in Year(crowd, year) select row))
        {
            row[0] = $"{++number}";
            yield return row;
        }
    }

    /// <summary>A life of awards, one of them annulled.</summary>
    static IEnumerable<object?[]> Hoa()
    {
        var hoa = new Someone(0, "Nguyễn Thị Hòa", true, "1979", "Giáo viên", "Trường THPT Nậm Sơn", "", "");
        yield return Row(hoa, "Lao động tiên tiến", 2017, $"{Serial(2017)}/QĐ-UBND", new DateOnly(2018, 1, 12), "Chủ tịch UBND huyện Nậm Sơn", "công trạng", null);
        yield return Row(hoa, "Giấy khen của Chủ tịch UBND cấp huyện", 2019, "512/QĐ-UBND", new DateOnly(2019, 11, 15), "Chủ tịch UBND huyện Nậm Sơn", "phong trào thi đua", "Phong trào thi đua “Dạy tốt, học tốt”");
        yield return Row(hoa, "Giấy khen của Chủ tịch UBND cấp huyện", 2020, "731/QĐ-UBND", new DateOnly(2020, 9, 14), "Chủ tịch UBND huyện Nậm Sơn", "đột xuất", "Cứu 2 học sinh bị lũ cuốn");
        yield return Row(hoa, "Bằng khen của Chủ tịch UBND tỉnh", 2023, "1402/QĐ-UBND", new DateOnly(2023, 8, 18), Chairman, "chuyên đề", "Dạy học vùng cao, giai đoạn 2020 – 2023");
        yield return Row(hoa, "Chiến sĩ thi đua cấp tỉnh", 2024, "1655/QĐ-UBND", new DateOnly(2024, 12, 20), Chairman, "công trạng", null);
    }

    static IEnumerable<object?[]> Year(IReadOnlyList<Someone> crowd, int year)
    {
        var on = new DateOnly(year, 12, 18);
        foreach (var person in crowd)
        {
            if ((person.Number + year) % 6 != 0) yield return Row(person, "Lao động tiên tiến", year, $"{Serial(year)}/QĐ-UBND", on, HeadOf(person.Body), "công trạng", "Hoàn thành tốt nhiệm vụ được giao");
            if (person.IsGood && (person.Number + year) % 6 != 0) yield return Row(person, "Chiến sĩ thi đua cơ sở", year, $"{Serial(year) + 1}/QĐ-UBND", on, HeadOf(person.Body), "công trạng", "Hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận");
            if (person.Number > 0 && person.Number % 6 == 0 && year % 3 == 0) yield return Row(person, "Bằng khen của Chủ tịch UBND tỉnh", year, $"{Serial(year) + 900}/QĐ-UBND", on.AddDays(4), Chairman, "công trạng", "Hai năm liên tục hoàn thành xuất sắc nhiệm vụ");
        }
        for (var i = 0; i < Crowd.Bodies.Length; i++)
        {
            var body = Crowd.Bodies[i];
            yield return Collective(body, "Tập thể lao động tiên tiến", year, $"{Serial(year)}/QĐ-UBND", on, HeadOf(body), null);
            if (i % 4 != 3) yield return Collective(body, "Tập thể lao động xuất sắc", year, $"{Serial(year) + 901}/QĐ-UBND", on.AddDays(4), Chairman, null);
            if ((i + year) % 8 == 0) yield return Collective(body, "Cờ thi đua của Ủy ban nhân dân tỉnh", year, $"{Serial(year) + 902}/QĐ-UBND", on.AddDays(4), Chairman, "Dẫn đầu khối thi đua");
        }
        var (head, hamlet, commune) = Crowd.Households[year % Crowd.Households.Length];
        yield return ["", $"{Serial(year) + 40}/QĐ-UBND", $"{new DateOnly(year, 10, 13):dd/MM/yyyy}", $"Chủ tịch UBND {VietnameseText.Inside(commune)}", null, $"Hộ gia đình ông {head}", "Hộ gia đình", null, hamlet, commune,
            "Giấy khen của Chủ tịch UBND cấp xã", "phong trào thi đua", $"{year}", "Hiến đất làm đường giao thông nông thôn", null, $"{new DateOnly(year, 10, 17):dd/MM/yyyy}"];
    }

    static object?[] Row(Someone person, string award, int year, string decision, DateOnly on, string by, string basis, string? reason) =>
    [
        "", decision, $"{on:dd/MM/yyyy}", by, by == Chairman ? Signer : null, person.Name, "Cá nhân", person.Born, person.Position, person.Body, award, basis, $"{year}", reason, null, $"{on.AddDays(15):dd/MM/yyyy}",
    ];

    static object?[] Collective(string body, string award, int year, string decision, DateOnly on, string by, string? reason) =>
        ["", decision, $"{on:dd/MM/yyyy}", by, by == Chairman ? Signer : null, body, "Tập thể", null, null, null, award, "công trạng", $"{year}", reason, null, $"{on.AddDays(15):dd/MM/yyyy}"];

    static int Serial(int year) => 60 + (year - 2015) * 7;

    static string HeadOf(string body) => body.StartsWith("Xã", StringComparison.Ordinal) || body.StartsWith("Phường", StringComparison.Ordinal) ? $"Chủ tịch UBND {VietnameseText.Inside(body)}"
        : body.StartsWith("Trường", StringComparison.Ordinal) ? $"Hiệu trưởng {body}" : $"Giám đốc {body}";
}
