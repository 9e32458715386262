using BangVang.Law.Bulk;

namespace BangVang.Bench;

/// <summary>The least that reads the same columns: every value of every row is added up, and nothing is asked.</summary>
static class BarePass
{
    const int Stretch = 4096;

    public static long Once(Register register) => Times(register, 1);

    /// <summary>As if the columns were read anew for each award.</summary>
    public static long Times(Register register, int times)
    {
        var total = 0L;
        Parallel.For(0, (register.Count + Stretch - 1) / Stretch, () => 0L, (stretch, _, sum) =>
        {
            for (var time = 0; time < times; time++)
                for (var row = stretch * Stretch; row < Math.Min(register.Count, (stretch + 1) * Stretch); row++) sum += Row(register, row);
            return sum;
        }, sum => Interlocked.Add(ref total, sum));
        return total;
    }

    static long Row(Register register, int row)
    {
        var head = register.HeadOf(row);
        var rated = register.RatingsOf(row);
        var rare = register.RaritiesOf(row);
        var sum = (long)head.Kind + (head.JudgedYear ?? 0) + (head.ServiceFrom?.DayNumber ?? 0) + (head.ReceivedOn?.DayNumber ?? 0) + (head.IsForeign == true ? 1 : 0)
            + (long)(rated.Known.Bits ^ rated.Htnv.Bits ^ rated.Httnv.Bits ^ rated.Htxsnv.Bits)
            + (rare.Disciplines?.Count ?? 0) + (rare.Holds?.Count ?? 0) + (rare.Posts?.Count ?? 0) + (rare.Movements?.Count ?? 0);
        foreach (var award in register.Awards.Of(row)) sum += award.DecidedOn + award.Year + award.Award + award.Basis + award.Issuer;
        foreach (var initiative in register.Initiatives.Of(row)) sum += initiative.Year + (long)initiative.Use;
        foreach (var topic in register.Topics.Of(row)) sum += topic.Year;
        foreach (var figure in register.Memberships.Of(row)) sum += figure.Year + (figure.Value.Members ?? 0);
        foreach (var figure in register.Ranks.Of(row)) sum += figure.Year + figure.Value;
        return sum;
    }
}
