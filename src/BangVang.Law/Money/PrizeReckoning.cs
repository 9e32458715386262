using BangVang.Law.Book;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Money;

/// <summary>Prize money: coefficient × the base salary of the day of the decision, rounded up; of several awards, which are paid.</summary>
public static class PrizeReckoning
{
    extension(Lawbook book)
    {
        /// <summary>The money that one recipient gets for all awards decided on one day; the order of the claims does not matter.</summary>
        /// <param name="on">The day of the decision: it says the regime and the base salary.</param>
        /// <exception cref="UnanswerableException">No claim, an unknown award, an award not given on that day or not to such a recipient, or no law for the day.</exception>
        public Prize Reckon(IReadOnlyList<PrizeClaim> claims, Recipient recipient, DateOnly on)
        {
            if (claims.Count == 0) throw new UnanswerableException("Chưa nêu danh hiệu, hình thức khen thưởng nào để tính tiền thưởng.");
            var regime = book.RegimeAt(on);
            var salary = book.SalaryOn(on) ?? throw new UnanswerableException($"Sổ luật chưa có mức lương cơ sở cho ngày {on:dd/MM/yyyy}.");
            var lines = claims.Select(c => (Award: book.AwardOf(c.Award), Period: c.Period ?? new Period(Judgement.YearFor(on))))
                .OrderBy(c => c.Award.Order).ThenBy(c => c.Award.Code, StringComparer.Ordinal).ThenBy(c => c.Period)
                .Select(c => book.LineOf(c.Award, c.Period, recipient, regime, salary, on)).ToList();
            List<PrizeLine> settled = [.. Settling.Titles([.. lines.Where(l => l.IsTitle)], regime), .. Settling.Forms([.. lines.Where(l => !l.IsTitle)], regime)];
            var paid = settled.Where(l => l.IsPaid).ToList();
            var whole = settled.All(l => l.State is PrizeState.Paid or PrizeState.LowerTitle or PrizeState.NoCash) && !paid.SelectMany(l => l.Grounds).Any(g => g.Mark.LeavesItToAPerson);
            return new Prize(on, recipient, regime.Code, salary, settled, paid.Sum(l => l.Vnd!.Value), paid.Any(l => l.IsMaximum), whole, PrizeNotes.Of(claims, settled, regime, on));
        }

        PrizeLine LineOf(Award award, Period period, Recipient recipient, Regime regime, BaseSalary salary, DateOnly on)
        {
            var version = book.VersionAt(award, on);
            if (period.Until > on.Year) throw new UnanswerableException($"{award.Name} ({award.Code}) ghi thành tích {period.Words}, ở sau ngày quyết định {on:dd/MM/yyyy}: sửa lại thời gian thành tích hoặc ngày quyết định.");
            if (!IsFor(award, recipient))
                throw new UnanswerableException($"{award.Name} ({award.Code}) không tặng {recipient.Word}; đối tượng: {string.Join(", ", award.Recipients.Select(r => r.Word))}.");
            var rate = Rate.Of(award, version, recipient, regime);
            var name = version.Name ?? award.Name;
            if (version.Prize is { NoCash: true })
                return new PrizeLine(award.Code, name, award.IsTitle, period, PrizeState.NoCash, null, null, false, "không có tiền thưởng", $"{name} không kèm tiền thưởng.", rate.Grounds);
            if (rate.Coefficient is not { } coefficient)
                return new PrizeLine(award.Code, name, award.IsTitle, period, PrizeState.NoRate, null, null, rate.IsMaximum, "chưa có mức", $"Chưa có mức tiền thưởng của {name} cho {recipient.Word}: không tính là 0 đ, phải tra văn bản.", rate.Grounds);
            var product = coefficient * salary.Vnd;
            var rounded = PrizeRules.National.Rounded(product);
            return new PrizeLine(award.Code, name, award.IsTitle, period, PrizeState.Paid, coefficient, rounded, rate.IsMaximum, Computation(rate, salary, product, rounded), null,
                [.. rate.Grounds, new Ground("Lương cơ sở", salary.Citation, salary.Mark), .. Common(regime)]);
        }
    }

    // Foreigners are persons and bodies: what is theirs alone is asked for in either way.
    static bool IsFor(Award award, Recipient recipient) =>
        award.Recipients.Contains(recipient) || recipient is Recipient.Individual or Recipient.Collective && award.Recipients is [Recipient.Foreign];

    static string Computation(Rate rate, BaseSalary salary, decimal product, decimal rounded)
    {
        var coefficient = rate.Individual is { } individual ? $"{Vnd.Figure(individual)} × {Vnd.Figure(rate.Coefficient!.Value / individual)}" : Vnd.Figure(rate.Coefficient!.Value);
        var end = product == rounded ? $"{Vnd.Words(rounded)} (đã chẵn, không phải làm tròn)" : $"làm tròn lên {Vnd.Words(rounded)}";
        return $"{(rate.IsMaximum ? "tối đa " : "")}{coefficient} × {Vnd.Words(salary.Vnd)} = {Vnd.Words(product)} → {end}";
    }

    static IEnumerable<Ground> Common(Regime regime) =>
        new[] { PrizeRuleKind.SalaryOnDecision, PrizeRuleKind.RoundUp }.Select(k => PrizeRules.National.Of(k).GroundUnder(regime)).OfType<Ground>();
}
