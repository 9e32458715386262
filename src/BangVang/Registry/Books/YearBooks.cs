using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Official;
using BangVang.Plans;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Registry.Books;

/// <summary>The register of one year and one body as a paper: the sums first, then every bestowal by award.</summary>
public sealed class YearBooks(AppDb db)
{
    const int Most = 20_000;

    /// <summary>The bestowals decided in the year, within what the actor may see.</summary>
    public async Task<IQueryable<Bestowal>> Of(Actor actor, Organisation body, int year)
    {
        var (from, until) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var rows = await new RegisterFilter { Below = body.Id }.Of(db, await Reach.Of(db, actor, RegistryRights.See));
        return rows.Where(b => b.DecidedOn >= from && b.DecidedOn <= until);
    }

    public async Task<List<BestowalRow>> Rows(IQueryable<Bestowal> bestowals)
    {
        var rows = await BestowalRow.Of(db, bestowals).OrderBy(r => r.DecidedOn).ThenBy(r => r.DecisionNumber).ThenBy(r => r.GoldenNumber).ThenBy(r => r.Id).Take(Most + 1).ToListAsync();
        return rows.Count <= Most ? rows : throw new Refusal($"Sổ của năm này có hơn {Most:N0} lượt, quá dài cho một tệp Word. Chọn từng đơn vị trực thuộc, hoặc xuất Excel từ trang Sổ khen thưởng.");
    }

    public static byte[] Docx(Organisation body, int year, IReadOnlyList<BestowalRow> rows)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(Paper(body, year, rows), file);
        return file.ToArray();
    }

    static OfficialDocument Paper(Organisation body, int year, IReadOnlyList<BestowalRow> rows) => new()
    {
        Issuer = Issuers.InFull(body.Name, body.Kind),
        Symbol = "SKT", Place = "", Date = new PaperDate(null, null, null), Type = "Sổ khen thưởng", Title = $"Năm {year}",
        Body = [.. Sums(body, year, rows)],
        Recipients = ["Lưu: VT, hồ sơ thi đua, khen thưởng"],
        Signature = new Signature(["Thủ trưởng đơn vị"], null),
        Annexes = [new Annex($"Các lượt khen thưởng năm {year}", [Table(rows)], Landscape: true)],
    };

    static IEnumerable<Block> Sums(Organisation body, int year, IReadOnlyList<BestowalRow> rows)
    {
        var (all, annulled) = (rows.Count, rows.Count(r => r.IsAnnulled));
        int Of(HonoreeKind kind) => rows.Count(r => r.Honoree.Kind == kind);
        yield return new TextBlock($"Trong năm {year}, {body.Name} có {all:N0} lượt khen thưởng được quyết định, gồm {Of(HonoreeKind.Collective):N0} lượt tập thể, {Of(HonoreeKind.Person):N0} lượt cá nhân, {Of(HonoreeKind.Household):N0} lượt hộ gia đình{(annulled > 0 ? $"; {annulled:N0} lượt đã bị hủy bỏ" : "")}.");
        yield return new TableBlock([new("Danh hiệu, hình thức", 5), new("Tập thể", 1, true), new("Cá nhân", 1, true), new("Hộ", 1, true), new("Tổng", 1, true)],
        [
            .. rows.GroupBy(r => r.AwardCode).OrderBy(g => OrderOf(g.Key)).Select(g => new CellRow(
                [NameOf(g.Key), Count(g, HonoreeKind.Collective), Count(g, HonoreeKind.Person), Count(g, HonoreeKind.Household), $"{g.Count():N0}"])),
            new CellRow(["Tổng cộng", Count(rows, HonoreeKind.Collective), Count(rows, HonoreeKind.Person), Count(rows, HonoreeKind.Household), $"{all:N0}"]),
        ]);
        yield return new TextBlock("Chi tiết từng lượt khen thưởng ở phụ lục kèm theo.");
    }

    static TableBlock Table(IReadOnlyList<BestowalRow> rows)
    {
        var (lines, number) = (new List<Row>(), 0);
        foreach (var group in rows.GroupBy(r => r.AwardCode).OrderBy(g => OrderOf(g.Key)))
        {
            lines.Add(new SectionRow($"{NameOf(group.Key)} ({group.Count():N0})"));
            lines.AddRange(group.Select(r => new CellRow(
            [
                $"{++number}", $"{r.DecisionNumber}\n{r.DecidedOn:dd/MM/yyyy}", r.Name, r.Place ?? "", r.Reason ?? r.Period ?? "", r.Basis.Word, r.GoldenNumber?.ToString() ?? "",
                r.HandedOverOn?.ToString("dd/MM/yyyy") ?? "", r.AnnulledOn is { } day ? $"Hủy bỏ: {r.AnnulledBy}, {day:dd/MM/yyyy}" : "",
            ])));
        }
        return new TableBlock(
        [
            new("Số TT", 0.6, true), new("Số, ngày quyết định", 1.6), new("Tên", 2.2), new("Chức vụ, đơn vị", 2.6), new("Thành tích", 2.8), new("Loại hình", 1.3), new("Số sổ vàng", 0.8, true),
            new("Ngày trao", 1.2, true), new("Ghi chú", 1.4),
        ], lines);
    }

    static string Count(IEnumerable<BestowalRow> rows, HonoreeKind kind) => rows.Count(r => r.Honoree.Kind == kind) is var count && count > 0 ? $"{count:N0}" : "";

    static int OrderOf(string code) => Law.Lawbook.National.Find(code)?.Order ?? int.MaxValue;

    static string NameOf(string code) => Law.Lawbook.National.Find(code)?.Name ?? code;
}
