using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Sheets.Reading;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Kinds;

/// <summary>What a year says of each collective: rating, head counts, place in the block.</summary>
public sealed class CollectiveYearList(AppDb db, UnitNames units, Clock clock) : IListKind
{
    static readonly (string Key, string What)[] Figures = [("members", "số người"), ("completed", "hoàn thành nhiệm vụ"), ("ldtt", "LĐTT"), ("cstdcs", "CSTĐCS"), ("disciplined", "kỷ luật"), ("rank", "hạng")];

    public string Code => "collective-years";

    public string Name => "Số liệu năm của tập thể";

    public string Purpose => "Xếp loại, số người, số đạt danh hiệu, số bị kỷ luật, hạng trong khối của từng tập thể.";

    public string Right => PeopleRights.Import;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        new("unit", "Tên tập thể", true, "Tập thể", "Tên đơn vị", "Đơn vị", "Cơ quan, đơn vị") { Width = 36 },
        new("year", "Năm", true, "Năm đánh giá", "Năm xếp loại", "Năm học") { Width = 10 },
        new("rating", "Xếp loại", false, "Mức xếp loại", "Kết quả xếp loại", "Mức độ hoàn thành nhiệm vụ") { Width = 26 },
        new("members", "Số người", false, "Tổng số", "Tổng số người", "Số CBCCVC", "Sĩ số", "Số lượng") { Width = 10 },
        new("completed", "Hoàn thành nhiệm vụ", false, "Số người hoàn thành nhiệm vụ", "Số HTNV") { Width = 12 },
        new("ldtt", "LĐTT", false, "Số LĐTT", "Lao động tiên tiến") { Width = 10 },
        new("cstdcs", "CSTĐCS", false, "Số CSTĐCS", "Chiến sĩ thi đua cơ sở", "CSTĐ cơ sở") { Width = 10 },
        new("disciplined", "Bị kỷ luật", false, "Kỷ luật từ cảnh cáo", "Số người bị kỷ luật") { Width = 10 },
        new("rank", "Hạng trong khối", false, "Xếp hạng", "Xếp thứ") { Width = 10 },
        new("source", "Căn cứ", false, "Văn bản", "Quyết định") { Width = 30 },
    ];

    sealed record Line(Guid Id, int Year, string? Rating, int?[] Figures, string? Source);

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = new List<CheckedRow>();
        var seen = new Dictionary<(Guid, int), int>();
        foreach (var row in work.Table.Rows)
        {
            var read = new CheckedRow(row) { Label = $"{row["unit"] ?? "(chưa có tên)"}, {row["year"]}" };
            rows.Add(read);
            var year = YearColumn.Read(work, read, clock);
            if (row["unit"] is null) read.Wrong($"Ô {work.Table.Address(row, "unit")}: chưa có tên tập thể.");
            var (unit, missing) = await units.Find(work.At, row["unit"], work.Table.Address(row, "unit"));
            if (missing is not null) read.Wrong(missing);
            var rating = row["rating"] is null ? null : RatingColumn.Read(work, read)?.ToString();
            var figures = Numbers(work, read);
            if (read.State == RowState.Wrong) continue;
            if (!seen.TryAdd((unit!.Id, year!.Value), row.Number)) read.Wrong($"Trùng với dòng {seen[(unit.Id, year.Value)]}: cùng tập thể, cùng năm.");
            read.Match();
            read.Read = new Line(unit.Id, year.Value, rating, figures, row["source"]);
        }
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        var lines = rows.Select(r => (Line)r.Read!).ToList();
        Guid[] ids = [.. lines.Select(_ => Guid.CreateVersion7())];
        Guid[] bodies = [.. lines.Select(l => l.Id)];
        int[] years = [.. lines.Select(l => l.Year)];
        string?[] ratings = [.. lines.Select(l => l.Rating)], sources = [.. lines.Select(l => l.Source)];
        int?[] Column(int i) => [.. lines.Select(l => l.Figures[i])];
        var (members, completed, ldtt) = (Column(0), Column(1), Column(2));
        var (cstdcs, disciplined, ranks) = (Column(3), Column(4), Column(5));
        await db.Database.ExecuteSqlAsync($"""
            insert into year_facts (id, collective_id, year, rating, source, members, completed, ldtt, cstdcs, disciplined, block_rank)
            select * from unnest({ids}, {bodies}, {years}, {ratings}, {sources}, {members}, {completed}, {ldtt}, {cstdcs}, {disciplined}, {ranks})
            on conflict (collective_id, year) where collective_id is not null do update set
                rating = coalesce(excluded.rating, year_facts.rating), source = coalesce(excluded.source, year_facts.source),
                members = coalesce(excluded.members, year_facts.members), completed = coalesce(excluded.completed, year_facts.completed),
                ldtt = coalesce(excluded.ldtt, year_facts.ldtt), cstdcs = coalesce(excluded.cstdcs, year_facts.cstdcs),
                disciplined = coalesce(excluded.disciplined, year_facts.disciplined), block_rank = coalesce(excluded.block_rank, year_facts.block_rank)
            """);
        return $"Đã ghi số liệu {lines.Count:N0} lượt tập thể - năm; năm đã có thì thay bằng số liệu trong tệp.";
    }

    static int?[] Numbers(ListWork work, CheckedRow read)
    {
        var numbers = new int?[Figures.Length];
        for (var i = 0; i < Figures.Length; i++)
        {
            if (read.Row[Figures[i].Key] is not { } text) continue;
            numbers[i] = SheetValues.Whole(text);
            if (numbers[i] is null) read.Wrong($"Ô {work.Table.Address(read.Row, Figures[i].Key)}: “{text}” không phải số nguyên.");
            else if (i is > 0 and < 5 && numbers[i] > numbers[0]) read.Wrong($"Ô {work.Table.Address(read.Row, Figures[i].Key)}: {numbers[i]} người {Figures[i].What} nhiều hơn số người ({numbers[0]}).");
        }
        return numbers;
    }
}
