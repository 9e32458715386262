using BangVang.Law.Book;
using BangVang.Papers.Sheets;
using BangVang.People;

namespace BangVang.Registry.Books;

/// <summary>The register as a workbook, in the columns of the paper one.</summary>
public static class RegisterSheet
{
    static readonly SheetColumn[] Columns =
    [
        new("STT", 6, SheetKind.Number), new("Số quyết định", 18), new("Ngày quyết định", 12, SheetKind.Date), new("Cơ quan quyết định", 28), new("Người ký", 22), new("Tên", 30), new("Đối tượng", 14),
        new("Chức vụ, đơn vị", 36), new("Hình thức", 30), new("Loại hình", 18), new("Năm", 8, SheetKind.Number), new("Thành tích", 40), new("Số sổ vàng", 10, SheetKind.Number),
        new("Tiền thưởng", 14, SheetKind.Number), new("Ngày trao", 12, SheetKind.Date), new("Ghi chú", 40),
    ];

    public static void Write(Stream output, IEnumerable<BestowalRow> rows) => Workbook.Write(output, "Sổ khen thưởng", Columns, rows.Select((r, i) => (IReadOnlyList<object?>)
    [
        i + 1, r.DecisionNumber, r.DecidedOn, r.DecidedBy, r.SignedBy, r.Name, HonoreeKinds.Name(r.Honoree.Kind), r.Place, Law.Lawbook.National.Find(r.AwardCode)?.Name ?? r.AwardCode,
        r.Basis.Word, r.Year, r.Reason, r.GoldenNumber, r.PrizeVnd, r.HandedOverOn, r.AnnulledOn is { } day ? $"Hủy bỏ theo {r.AnnulledBy} ngày {day:dd/MM/yyyy}: {r.AnnulledWhy}" : r.Period,
    ]));
}
