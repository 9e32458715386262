using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Papers.Sheets.Reading;
using BangVang.Papers.Text;
using BangVang.People.Facts;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Kinds;

/// <summary>Yearly ratings of persons.</summary>
public sealed class RatingList(AppDb db, UnitNames units, PersonMatching matching, Clock clock) : IListKind
{
    public string Code => "ratings";

    public string Name => "Xếp loại hằng năm của cá nhân";

    public string Purpose => "Kết quả đánh giá mức độ hoàn thành nhiệm vụ từng năm của những người đã có trong danh sách.";

    public string Right => PeopleRights.Import;

    public IReadOnlyList<SheetField> Fields { get; } =
    [
        .. PersonColumns.Who,
        new("year", "Năm", true, "Năm đánh giá", "Năm xếp loại", "Năm công tác", "Năm học") { Width = 10 },
        new("rating", "Xếp loại", true, "Mức xếp loại", "Kết quả xếp loại", "Mức độ hoàn thành nhiệm vụ", "Kết quả đánh giá") { Width = 30 },
        new("source", "Căn cứ", false, "Số quyết định", "Văn bản", "Quyết định") { Width = 30 },
    ];

    public async Task<IReadOnlyList<CheckedRow>> Check(ListWork work)
    {
        var rows = await PersonColumns.Read(work, units, matching);
        PersonColumns.MustBeKnown(work, rows);
        var seen = new Dictionary<(Guid, int), int>();
        foreach (var row in rows)
        {
            var (year, rating) = (YearColumn.Read(work, row, clock), RatingColumn.Read(work, row));
            if (row.Read is PersonLine { Match.Id: { } id } && year is { } known && rating is not null && !seen.TryAdd((id, known), row.Number))
                row.Wrong($"Trùng với dòng {seen[(id, known)]}: cùng người, cùng năm.");
            if (row.Read is PersonLine) row.Label = $"{row.Label}, {row.Row["year"]}";
        }
        return rows;
    }

    public async Task<string> Commit(ListWork work, IReadOnlyList<CheckedRow> rows)
    {
        Guid[] ids = [.. rows.Select(_ => Guid.CreateVersion7())];
        Guid[] people = [.. rows.Select(r => ((PersonLine)r.Read!).Match.Id!.Value)];
        int[] years = [.. rows.Select(r => YearColumn.Of(r.Row["year"])!.Value)];
        string[] ratings = [.. rows.Select(r => RatingColumn.Of(r.Row["rating"])!.Value.ToString())];
        string?[] sources = [.. rows.Select(r => r.Row["source"])];
        await db.Database.ExecuteSqlAsync($"""
            insert into year_facts (id, person_id, year, rating, source)
            select * from unnest({ids}, {people}, {years}, {ratings}, {sources})
            on conflict (person_id, year) where person_id is not null do update set rating = excluded.rating, source = coalesce(excluded.source, year_facts.source)
            """);
        return $"Đã ghi xếp loại {rows.Count:N0} lượt người - năm; năm đã có thì thay bằng kết quả trong tệp.";
    }
}

/// <summary>The column of a year.</summary>
static class YearColumn
{
    public static int? Read(ListWork work, CheckedRow row, Clock clock)
    {
        // Of a school year, the year in which it ends.
        var text = row.Row["year"];
        if (Of(text) is { } known && known >= 1980 && known <= clock.Today.Year) return known;
        row.Wrong($"Ô {work.Table.Address(row.Row, "year")}: {(text is null ? "chưa có năm" : $"năm “{text}” không hợp lý")}.");
        return null;
    }

    public static int? Of(string? text) => text?.Split('-', '–', '—').Select(SheetValues.Year).LastOrDefault();
}

/// <summary>The column of a rating: in full or as officers abbreviate it.</summary>
static class RatingColumn
{
    public static Rating? Read(ListWork work, CheckedRow row)
    {
        if (Of(row.Row["rating"]) is { } rating) return rating;
        row.Wrong($"Ô {work.Table.Address(row.Row, "rating")}: {(row.Row["rating"] is null ? "chưa có xếp loại" : $"không hiểu xếp loại “{row.Row["rating"]}”")}. Ghi HTXSNV, HTTNV, HTNV, KHTNV hoặc viết đủ.");
        return null;
    }

    public static Rating? Of(string? text)
    {
        var folded = VietnameseText.Fold(text);
        foreach (var rating in Enum.GetValues<Rating>())
            if (folded == rating.ToString().ToLowerInvariant() || folded == VietnameseText.Fold(YearInput.InFull(rating))) return rating;
        return folded switch
        {
            "xuat sac" or "hoan thanh xuat sac" => Rating.HTXSNV,
            "tot" or "hoan thanh tot" => Rating.HTTNV,
            "hoan thanh" => Rating.HTNV,
            "khong hoan thanh" => Rating.KHTNV,
            _ => null,
        };
    }
}
