using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Money;
using BangVang.Lawbook.Overlays;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Issuing;

/// <summary>What of one recipient's money becomes of one line.</summary>
public sealed record ItemPrize(DecisionItem Item, PrizeLine? Line, string Computation)
{
    /// <summary>What is paid: what the decider sets, or what the law gives.</summary>
    public decimal? Vnd => Item.SetVnd ?? OfLaw;

    public decimal? OfLaw => Line is { IsPaid: true } line ? line.Vnd : null;
}

/// <summary>The money of a decision by the law of the day: reckoned for each recipient over all that they are given by it.</summary>
public sealed class Prizes(AppDb db, LawInForce law)
{
    /// <summary>What the decision is signed with.</summary>
    public async Task Settle(Decision decision, string path, DateOnly on)
    {
        if (decision.Kind == DecisionKind.Award) await Reckon(await db.DecisionItems.Where(i => i.DecisionId == decision.Id).ToListAsync(), path, on);
    }

    /// <summary>At issue what was signed must stand; what was signed without sums is reckoned now.</summary>
    public async Task Confirm(IReadOnlyList<DecisionItem> signed, string path, DateOnly on)
    {
        var found = await Of(signed, path, on);
        if (Otherwise(found, on) is { } otherwise) throw new Refusal(otherwise);
        Store(found);
    }

    /// <summary>Whose sum the law of the day gives otherwise than it was signed; null while all stand. What was signed without sums is not compared.</summary>
    public async Task<string?> Otherwise(IReadOnlyList<DecisionItem> signed, string path, DateOnly on) => Otherwise(await Of(signed, path, on), on);

    /// <summary>Stores sums and computations with the lines.</summary>
    public async Task Reckon(IReadOnlyList<DecisionItem> items, string path, DateOnly on) => Store(await Of(items, path, on));

    /// <summary>The same for a look ahead; nothing is changed.</summary>
    public async Task<IReadOnlyList<ItemPrize>> Of(IReadOnlyList<DecisionItem> items, string path, DateOnly on)
    {
        var book = (await law.For(path)).Book;
        var foreigners = await Foreigners(items);
        var found = new List<ItemPrize>();
        foreach (var group in items.GroupBy(i => i.Honoree))
        {
            var recipient = group.Key.Kind switch
            {
                HonoreeKind.Collective => Recipient.Collective,
                HonoreeKind.Household => Recipient.Household,
                _ => foreigners.Contains(group.Key.Id) ? Recipient.Foreign : Recipient.Individual,
            };
            found.AddRange(OfOne(book, [.. group], recipient, on));
        }
        return found;
    }

    static void Store(IReadOnlyList<ItemPrize> found)
    {
        foreach (var prize in found) prize.Item.Reckoned(prize.OfLaw, prize.Computation);
    }

    static string? Otherwise(IReadOnlyList<ItemPrize> found, DateOnly on) =>
        found.FirstOrDefault(p => p.Item.PrizeComputation is not null && p.Item.PrizeVnd != p.Vnd) is { } changed
            ? $"Tiền thưởng của {changed.Item.Name} tính theo ngày ban hành {on:dd/MM/yyyy} là {changed.Vnd ?? 0:#,##0} đồng, trong bản đã ký là {changed.Item.PrizeVnd ?? 0:#,##0} đồng. Trả lại để trình ký lại."
            : null;

    static IEnumerable<ItemPrize> OfOne(Law.Lawbook book, List<DecisionItem> items, Recipient recipient, DateOnly on)
    {
        try
        {
            var prize = book.Reckon([.. items.Select(i => new PrizeClaim(i.AwardCode, PeriodOf(i)))], recipient, on);
            var open = prize.Lines.ToList();
            return [.. items.Select(item =>
            {
                bool IsOf(PrizeLine l) => l.Award == item.AwardCode && l.Period == PeriodOf(item);
                var line = open.Find(IsOf) ?? prize.Lines.First(IsOf);
                open.Remove(line);
                return new ItemPrize(item, line, line.Reason is { } reason ? $"{line.Computation}. {reason}" : line.Computation);
            })];
        }
        catch (UnanswerableException unanswerable)
        {
            return items.ConvertAll(i => new ItemPrize(i, null, unanswerable.Message));
        }
    }

    static Period PeriodOf(DecisionItem item) => Period.TryRead(item.Period, out var period) ? period : new Period(item.Year);

    async Task<HashSet<Guid>> Foreigners(IReadOnlyList<DecisionItem> items)
    {
        var people = items.Where(i => i.PersonId is not null).Select(i => i.PersonId!.Value).ToArray();
        return [.. await db.People.Where(p => people.Contains(p.Id) && p.Nationality != "VN").Select(p => p.Id).ToListAsync()];
    }
}
