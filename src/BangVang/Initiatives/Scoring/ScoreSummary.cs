namespace BangVang.Initiatives.Scoring;

/// <summary>What the cards handed in say together. Sums of members; averages with two decimals.</summary>
public sealed record ScoreSummary(int Members, int HandedIn, decimal? Average, decimal? Spread, bool IsDiscrepant, bool? Passes)
{
    public bool IsComplete => Members > 0 && HandedIn == Members;

    /// <param name="members">Those who may score this initiative.</param>
    /// <param name="sums">Of the cards handed in.</param>
    /// <param name="passMark">The average from which the council proposes to recognise.</param>
    /// <param name="widestSpread">From the highest sum to the lowest, as far as it is not remarkable.</param>
    public static ScoreSummary Of(int members, IReadOnlyCollection<decimal> sums, decimal? passMark, decimal? widestSpread)
    {
        if (sums.Count == 0) return new ScoreSummary(members, 0, null, null, false, null);
        var average = decimal.Round(sums.Average(), 2, MidpointRounding.AwayFromZero);
        var spread = sums.Max() - sums.Min();
        return new ScoreSummary(members, sums.Count, average, spread, spread > widestSpread, passMark is { } mark ? average >= mark : null);
    }
}
