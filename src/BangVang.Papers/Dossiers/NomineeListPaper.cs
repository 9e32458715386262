using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>The nominees as a paper of their own that goes along with the proposal, under its number: the list, or the summary of what each has achieved.</summary>
/// <param name="Frame">Who writes, where, when, who signs.</param>
/// <param name="Nominees">In the order of printing.</param>
/// <param name="IsSummary">With the achievements and what was already awarded.</param>
public sealed record NomineeListPaper(PaperFrame Frame, IReadOnlyList<NomineeLine> Nominees, bool IsSummary)
{
    /// <summary>The paper in the official layout.</summary>
    public OfficialDocument ToOfficial() => new()
    {
        Superior = Frame.Superior, Issuer = Frame.Issuer, Symbol = null, Place = Frame.Place, Date = Frame.Date,
        Type = IsSummary ? "Tóm tắt thành tích" : "Danh sách", Title = $"{(IsSummary ? "Của tập thể, cá nhân được đề nghị" : "Đề nghị")} tặng danh hiệu thi đua, hình thức khen thưởng {Frame.Period}",
        Reference = $"(Kèm theo Tờ trình số {Frame.Proposal ?? $"        /{Frame.Symbol} {Frame.Date}"} của {Frame.Issuer})",
        Body = [IsSummary ? NomineeTables.Summary(Nominees) : NomineeTables.List(Nominees)], Signature = Frame.Signature,
    };
}
