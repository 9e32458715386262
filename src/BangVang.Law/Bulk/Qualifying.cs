using BangVang.Law.Book;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Bulk;

/// <summary>How the candidates of a register stand to one award.</summary>
/// <param name="LacksOne">Of those who need evidence or are not eligible: how many lack exactly one thing.</param>
public sealed record Tally(Award Award, int Eligible, int HumanDecides, int NeedsEvidence, int NotEligible, int LacksOne);

/// <summary>Asks a whole register at once: one pass over the columns, on all cores.</summary>
public static class Qualifying
{
    const int Stretch = 4096;

    extension(Register register)
    {
        /// <summary>A tally for each award of the examination, in its order.</summary>
        /// <param name="each">Told every row and how it stands to each award, from several threads at once and in no order.</param>
        public IReadOnlyList<Tally> WhoQualifies(Examination examination, Action<int, ReadOnlySpan<Standing>>? each = null)
        {
            var awards = examination.Awards.Count;
            var total = new int[awards * Places];
            Parallel.For(0, (register.Count + Stretch - 1) / Stretch,
                () => (Seat: examination.Seat(register), Counts: new int[awards * Places]),
                (stretch, _, own) =>
                {
                    for (var row = stretch * Stretch; row < Math.Min(register.Count, (stretch + 1) * Stretch); row++)
                    {
                        var standings = own.Seat.Examine(row);
                        Count(standings, own.Counts);
                        each?.Invoke(row, standings);
                    }
                    return own;
                },
                own => { lock (total) for (var i = 0; i < total.Length; i++) total[i] += own.Counts[i]; });
            return [.. examination.Awards.Select((award, i) => TallyOf(award, total.AsSpan(i * Places, Places)))];
        }
    }

    // A place for each conclusion, and one for who lacks one thing.
    const int Places = 5, LacksOne = 4;

    static void Count(ReadOnlySpan<Standing> standings, int[] counts)
    {
        for (var i = 0; i < standings.Length; i++)
        {
            counts[i * Places + (int)standings[i].Conclusion]++;
            if (standings[i].LacksOne) counts[i * Places + LacksOne]++;
        }
    }

    static Tally TallyOf(Award award, ReadOnlySpan<int> counts) =>
        new(award, counts[(int)Conclusion.Eligible], counts[(int)Conclusion.HumanDecides], counts[(int)Conclusion.NeedsEvidence], counts[(int)Conclusion.NotEligible], counts[LacksOne]);
}
