using BangVang.Law.Book;
using BangVang.Law.Comparison;

namespace BangVang.Lawbook.Awards;

/// <summary>A rule that nobody has compared with the text in force.</summary>
/// <param name="Award">Null for a rule that cuts across the awards.</param>
public sealed record UnverifiedRule(Award? Award, string What, string Text, string? Citation, Mark Mark, string? Note)
{
    public string Of => Award?.Name ?? "Quy định chung";

    /// <summary>All of them in one regime, in the order of the book.</summary>
    public static IEnumerable<UnverifiedRule> In(Law.Lawbook book, Regime regime)
    {
        var day = regime.Until ?? regime.From;
        return book.Awards.SelectMany(a => a.Versions.Where(v => v.Regimes.Contains(regime.Code)).SelectMany(v => OfVersion(a, v)))
            .Concat(book.Principles.Where(p => p.Covers(day)).Select(p => new UnverifiedRule(null, "Nguyên tắc", p.Text, p.Citation, p.MarkOn(day), p.Note)))
            .Concat(book.Transitions.Where(t => t.Before == regime.From).Select(t => new UnverifiedRule(null, "Chuyển tiếp", t.Text, t.Citation, t.Mark, t.Note)))
            .Where(r => !r.Mark.IsVerified).DistinctBy(r => (r.Award?.Code, r.What, r.Text, r.Mark));
    }

    static IEnumerable<UnverifiedRule> OfVersion(Award award, AwardVersion version) =>
    [
        .. version.Conditions.Select(c => new UnverifiedRule(award, "Điều kiện", c.Text, c.Citation, c.Mark, c.Note)),
        .. version.Parts.Where(p => p.Mark is not null).Select(p => new UnverifiedRule(award, p.Name, p.Text, p.Citation, p.Mark!.Value, p.Note)),
    ];
}
