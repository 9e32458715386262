using BangVang.Law.Book;

namespace BangVang.Law.Money;

/// <summary>What must be said beside the sum: assumptions, and what a person has to check.</summary>
static class PrizeNotes
{
    public static IReadOnlyList<string> Of(IReadOnlyList<PrizeClaim> claims, IReadOnlyList<PrizeLine> lines, Regime regime, DateOnly on)
    {
        var notes = new List<string>();
        if (regime.Warning is { } warning) notes.Add(warning);
        if (claims.Count > 1 && claims.Any(c => c.Period is null)) notes.Add($"Chưa ghi thời gian thành tích của {Names(lines, claims)}: tính theo {new Period(Verdicts.Judgement.YearFor(on)).Words}.");
        var mixed = lines.Any(l => l.IsTitle) && lines.Any(l => !l.IsTitle);
        if (mixed && PrizeRules.National.Of(PrizeRuleKind.TitleAndForm).GroundUnder(regime) is { } both) notes.Add($"{both.Text} ({both.Place})");
        notes.AddRange(Overlapping(lines));
        if (lines.Any(l => l.State == PrizeState.NoRate)) notes.Add("Tổng chưa gồm khoản chưa có mức.");
        if (lines.Any(l => l.State == PrizeState.PersonDecides)) notes.Add("Tổng chưa gồm khoản chờ người thẩm định kiểm tra.");
        notes.AddRange(lines.Where(l => l.IsPaid && l.Grounds.Any(g => g.Mark.LeavesItToAPerson)).Select(l => $"Mức của {l.Name} chưa chắc chắn: người thẩm định đối chiếu văn bản trước khi chi."));
        if (lines.Any(l => l is { IsPaid: true, IsMaximum: true })) notes.Add("Có khoản là mức tối đa: người quyết định ấn định mức chi, không vượt số đã tính.");
        return [.. notes.Distinct(StringComparer.Ordinal)];
    }

    static string Names(IReadOnlyList<PrizeLine> lines, IReadOnlyList<PrizeClaim> claims)
    {
        var silent = claims.Where(c => c.Period is null).Select(c => c.Award.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return string.Join(", ", lines.Where(l => silent.Contains(l.Award)).Select(l => l.Name).Distinct(StringComparer.Ordinal));
    }

    // The decree speaks of the same and of different times; times that only overlap it does not mention.
    static IEnumerable<string> Overlapping(IReadOnlyList<PrizeLine> lines) =>
        from one in lines
        from other in lines
        where one.IsTitle == other.IsTitle && one.Period < other.Period && one.Period.Overlaps(other.Period)
        select $"{one.Name} ({one.Period.Words}) và {other.Name} ({other.Period.Words}) có thời gian chồng nhau nhưng không trùng: tính là khác nhau, người thẩm định kiểm tra.";
}
