using BangVang.Councils.Sessions;
using BangVang.Law.Votes;

namespace BangVang.Councils.Voting.Pages;

/// <summary>A nominee on the ballot.</summary>
public sealed record BallotLine(int Number, string Name, string? Place, string? Reason, string? Achievements, bool IsOwn);

/// <summary>The nominees for one award, with what it takes.</summary>
public sealed record BallotGroup(string Award, string Needed, IReadOnlyList<BallotLine> Lines)
{
    const int LongestSummary = 1500;

    public static IReadOnlyList<BallotGroup> Of(IReadOnlyList<AgendaItem> items, IReadOnlyDictionary<Guid, string?> achievements, Guid member, int members) =>
        [.. items.GroupBy(i => (i.AwardCode, i.AwardName, i.Percent)).Select(g => new BallotGroup(g.Key.AwardName ?? g.Key.AwardCode!, Words(g.Key.Percent, members),
            [.. g.Select(i => new BallotLine(i.Position, i.Text, i.Place, i.Reason, Cut(achievements.GetValueOrDefault(i.NomineeId!.Value)), i.OwnMemberId == member))]))];

    static string Words(int? percent, int members) =>
        $"Cần từ {Counting.Needed(percent, members)}/{members} phiếu đồng ý ({(percent is { } share ? $"{share}%" : "quá nửa")})";

    static string? Cut(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Length <= LongestSummary ? text : text[..LongestSummary] + "…";
}
