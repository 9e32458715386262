using System.Globalization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>Pieces of the Vietnamese sentences in which findings speak.</summary>
static class Sentence
{
    public static string? RatingOf(Facts facts, int year)
    {
        if (!facts.RatingsKnown.Has(year)) return null;
        for (var rating = Rating.HTXSNV; rating > Rating.KHTNV; rating--)
            if (facts.RatedAtLeast[(int)rating].Has(year)) return rating.Word;
        return Rating.KHTNV.Word;
    }

    public static IEnumerable<string> Ratings(Facts facts, int from, int until)
    {
        for (var year = from; year <= until; year++) yield return $"Xếp loại năm {year}: {RatingOf(facts, year) ?? "chưa rõ"}";
    }

    public static IEnumerable<string> Awards(Facts facts, AwardSet awards, Ask ask, int? year = null) => facts.Awards
        .Where(a => awards.Has(a) && (year is null || a.Year == year)).OrderBy(a => a.Year)
        .Select(a => $"{ask.Book.NameAt(a.Award)} năm {a.Year}{(a.DecidedYear == 0 ? "" : $" (quyết định năm {a.DecidedYear})")}{(a.Basis is { } basis && !a.IsTitle ? $", {basis.Word}" : "")}");

    public static IEnumerable<string> Initiatives(Facts facts) => facts.Initiatives
        .Select(i => $"Sáng kiến năm {i.Year}{(i.Scope is { } s ? ", phạm vi " + s.Word : "")}: {(i.Use switch { Use.None => "chưa dùng", Use.Title => "đã dùng xét danh hiệu", Use.Form => "đã dùng xét hình thức khen thưởng", _ => "chưa rõ đã dùng chưa" })}");

    public static string Initiatives(Facts facts, Years within, int count, Scope scope, Ask ask)
    {
        if (!facts.InitiativesKnown) return $"chưa có thông tin sáng kiến (cần {count:00} sáng kiến phạm vi {scope.Word})";
        var free = facts.InitiativesIn(within, scope, ask, Granted.Sure);
        var used = facts.Initiatives.Count(i => within.Has(i.Year) && i.Scope >= scope && i.Use is Use.Title or Use.Form);
        return $"có {free}/{count} sáng kiến phạm vi {scope.Word} trở lên còn được dùng{(used > 0 ? $" ({used} sáng kiến đã dùng)" : "")}";
    }

    public static IEnumerable<string> Disciplines(Facts facts) => (facts.Disciplines ?? [])
        .Select(d => $"Kỷ luật {d.Level.Word} từ {d.From:dd/MM/yyyy}{(d.To is { } to ? $" đến {to:dd/MM/yyyy}" : "")}");

    /// <summary>": thiếu năm 2023, 2024", for the years of a span that are not in the set.</summary>
    public static string Lacking(Years have, int from, int until)
    {
        var lacking = (~have & Years.Between(from, until)).Each().ToList();
        return lacking.Count == 0 ? "" : $": thiếu năm {string.Join(", ", lacking)}";
    }

    /// <summary>The same, telling years without any rating from years rated lower.</summary>
    public static string Lacking(Years have, int from, int until, Facts facts)
    {
        var span = Years.Between(from, until) & ~have;
        var unknown = span & ~facts.RatingsKnown;
        var known = span & facts.RatingsKnown;
        var parts = new List<string>();
        if (!known.IsEmpty) parts.Add($"năm {string.Join(", ", known.Each())} không đạt");
        if (!unknown.IsEmpty) parts.Add($"chưa có xếp loại năm {string.Join(", ", unknown.Each())}");
        return parts.Count == 0 ? "" : ": " + string.Join("; ", parts);
    }

    public static string Doubted(string sentence, string? doubt) => doubt is null ? sentence + "." : $"{sentence}. {doubt}; người thẩm định quyết định.";

    /// <summary>Why a person decides on an initiative used before; the letter that says "một lần" is read in two ways, and before it no text said so.</summary>
    public static string OnceDoubt(Ask ask) => ask.InitiativeOnce
        ? "Sáng kiến đã dùng cho lần xét trước; hai cách hiểu của \"một lần\": không được dùng lại, hoặc chỉ không dùng lẫn giữa danh hiệu và hình thức khen thưởng; người thẩm định quyết định."
        : "Sáng kiến đã dùng cho lần xét trước; đến ngày xét chưa có văn bản nào trong sổ luật quy định sáng kiến được dùng mấy lần: người thẩm định quyết định.";

    /// <summary>Why a person decides on years that an earlier giving of the same award already took; null where there was none.</summary>
    public static string? Taken(Facts facts, Ask ask) => facts.LastGiven(ask) is { } last
        ? $"Đã được tặng {ask.Book.NameAt(last.Award)} cho thành tích đến năm {last.Year}; hai cách hiểu là các năm đã tính cho lần trước không được tính lại, hoặc được tính chuỗi năm liên tục đến năm {ask.Year}; người thẩm định quyết định."
        : null;

    public static string Or(IEnumerable<string> names) => string.Join(" hoặc ", names);

    public static string Capital(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    // Abbreviations keep their capitals.
    public static string Small(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..].TrimEnd('.') : text.TrimEnd('.');

    public static string Percent(int part, int all) => Math.Floor(part * 1000m / all / 10m * 10m) is var tenths ? (tenths / 10m).ToString("0.#", CultureInfo.GetCultureInfo("vi-VN")) : "";

    public static int FullYears(DateOnly from, DateOnly until) => Math.Max(0, FullMonths(from, until) / 12);

    public static int FullMonths(DateOnly from, DateOnly until)
    {
        var months = (until.Year - from.Year) * 12 + until.Month - from.Month;
        return from.AddMonths(months) > until ? months - 1 : months;
    }
}
