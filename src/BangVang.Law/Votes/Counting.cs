using BangVang.Law.Book;

namespace BangVang.Law.Votes;

/// <summary>Weighs the votes of a council: over all members, never over those who came; compared without rounding.</summary>
public static class Counting
{
    extension(Lawbook book)
    {
        /// <summary>Whether the votes are enough for an award by the law of the day of the session.</summary>
        /// <param name="quorum">What the council's own rules ask for; null: not looked at.</param>
        /// <exception cref="UnanswerableException">Figures that cannot be those of a vote, an unknown award, one not given on that day, or no law for the day.</exception>
        public VoteAnswer Count(Tally tally, string award, DateOnly on, Quorum? quorum = null)
        {
            if (tally.Fault is { } fault) throw new UnanswerableException(fault);
            var asked = book.AwardOf(award);
            var version = book.VersionAt(asked, on);
            var regime = book.RegimeAt(on);
            var needed = Needed(version.Vote?.Percent, tally.Members);
            var passes = tally.Agree >= needed;
            return new VoteAnswer(asked.Code, regime.Code, tally, passes, version.Vote?.Percent, needed, Share(tally), version.Vote?.Ballot ?? false, version.Vote?.Secret, version.Vote?.Council,
                Sentence(version.Name ?? asked.Name, version.Vote?.Percent, tally, needed, passes), [.. Grounds(version.Vote, regime)], [.. Notes(asked, version.Vote, tally, regime, quorum)]);
        }
    }

    /// <summary>Votes in favour that are needed: at least the share of all members, or more than half of them.</summary>
    public static int Needed(int? percent, int members) => percent is { } share ? (int)(((long)members * share + 99) / 100) : members / 2 + 1;

    static decimal Share(Tally tally) => Math.Floor(tally.Agree * 10000m / tally.Members) / 100m;

    static string Sentence(string name, int? percent, Tally tally, int needed, bool passes)
    {
        var threshold = percent is { } share ? $"từ {share}% tổng số thành viên trở lên" : "quá nửa tổng số thành viên";
        return $"{(passes ? "Đạt" : "Không đạt")}: {tally.Agree}/{tally.Members} thành viên đồng ý ({Vnd.Figure(Share(tally))}%) xét {name}; cần {threshold}, tức ít nhất {needed} thành viên.";
    }

    static IEnumerable<Ground> Grounds(VoteRule? vote, Regime regime)
    {
        if (vote is not null) yield return new Ground(vote.Percent is { } share ? $"Tỷ lệ {share}% tổng số thành viên" : "Không nêu tỷ lệ tối thiểu", vote.Citation, vote.Mark, vote.Note);
        if (vote?.Percent is null && VoteRules.National.Majority.GroundUnder(regime) is { } majority) yield return majority;
        if (VoteRules.National.Absent.GroundUnder(regime) is { } absent) yield return absent;
    }

    static IEnumerable<string> Notes(Award award, VoteRule? vote, Tally tally, Regime regime, Quorum? quorum)
    {
        if (regime.Warning is { } warning) yield return warning;
        if (vote is null) yield return $"Sổ luật không có quy định bỏ phiếu cho {award.Name}: tính theo đa số, chưa kiểm chứng.";
        else if (vote.Percent is null) yield return $"{Rule(vote)}: không có tỷ lệ tối thiểu chung cả nước, tính theo đa số (chưa kiểm chứng); quy chế của đơn vị có thể đặt tỷ lệ cao hơn.";
        if (vote is { Percent: not null, Mark: not Mark.Read }) yield return vote.Mark.Warning!;
        if (vote is { Ballot: true, Secret: Secrecy.Law }) yield return "Phải bỏ phiếu kín.";
        if (vote is { Ballot: true, Secret: Secrecy.Default }) yield return "Phải bỏ phiếu; văn bản không nói phiếu kín hay công khai, nên bỏ phiếu kín cho an toàn.";
        if (tally.Unheard > 0) yield return $"Còn {tally.Unheard} thành viên vắng mặt chưa có ý kiến bằng văn bản: vẫn tính trong tổng số, như không đồng ý.";
        yield return quorum is not { } local ? $"{VoteRules.National.Quorum.Text} Ở đây chưa xét số dự họp."
            : local.IsReached(tally) ? $"Đủ số dự họp theo quy chế của đơn vị ({local.Words}): {tally.Present}/{tally.Members}."
            : $"KHÔNG đủ số dự họp theo quy chế của đơn vị ({local.Words}): {tally.Present}/{tally.Members}; phiên họp không hợp lệ theo quy chế đó.";
    }

    static string Rule(VoteRule vote) => vote.Mark == Mark.Read ? vote.Citation : "Nghị định không nêu tỷ lệ cho danh hiệu, hình thức này";
}
