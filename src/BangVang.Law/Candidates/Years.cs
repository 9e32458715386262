using System.Numerics;

namespace BangVang.Law.Candidates;

/// <summary>A set of calendar years, 1980 to 2043; what lies before counts as 1980.</summary>
public readonly record struct Years(ulong Bits)
{
    public const int First = 1980, Last = First + 63;

    public static readonly Years None = default, All = new(ulong.MaxValue);

    public static Years Of(int year) => year > Last ? None : new(1UL << Math.Max(0, year - First));

    /// <summary>From one year to another, both included.</summary>
    public static Years Between(int from, int until) => from > until || until < First ? None : From(from) & Until(until);

    public static Years From(int year) => year > Last ? None : new(ulong.MaxValue << Math.Max(0, year - First));

    public static Years Until(int year) => year >= Last ? All : year < First ? None : new(ulong.MaxValue >> (63 - (year - First)));

    public bool Has(int year) => (Bits & Of(year).Bits) != 0;

    public bool IsEmpty => Bits == 0;

    public int Count => BitOperations.PopCount(Bits);

    public int Earliest => First + BitOperations.TrailingZeroCount(Bits);

    public int Latest => Last - BitOperations.LeadingZeroCount(Bits);

    /// <summary>How many of these years follow one another without a hole and end with the given one.</summary>
    public int RunEnding(int year)
    {
        if (year is < First or > Last) return 0;
        var shifted = Bits << (63 - (year - First));
        return BitOperations.LeadingZeroCount(~shifted);
    }

    public IEnumerable<int> Each()
    {
        for (var bits = Bits; bits != 0; bits &= bits - 1) yield return First + BitOperations.TrailingZeroCount(bits);
    }

    public static Years operator |(Years a, Years b) => new(a.Bits | b.Bits);
    public static Years operator &(Years a, Years b) => new(a.Bits & b.Bits);
    public static Years operator ~(Years a) => new(~a.Bits);
}
