using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Pathways;

/// <summary>What is supposed of a year to come.</summary>
static class Prospect
{
    const int SupposedMembers = 20;

    /// <summary>The candidate with a good year more: best rating, the yearly titles, one new initiative, nothing against it.</summary>
    public static Candidate WithYear(this Candidate candidate, Lawbook book, int year, DateOnly day) => candidate with
    {
        ReceivedOn = null,
        JudgedYear = null,
        Ratings = candidate.IsRated() ? Added(candidate.Ratings, year, Rating.HTXSNV) : candidate.Ratings,
        Awards = [.. candidate.Awards ?? [], .. YearlyTitles(candidate).Where(c => book.Find(c)?.On(day) is not null).Select(c => new HeldAward(c, year, DecidedOn(year, day), Basis.CongTrang))],
        Initiatives = candidate.Kind == Recipient.Individual ? [.. candidate.Initiatives ?? [], new OwnInitiative(year, Scope.ToanQuoc) { UsedFor = Usage.None }] : candidate.Initiatives,
        Disciplines = [.. (candidate.Disciplines ?? []).Select(d => d.To is null ? d with { To = LastDay(d.From) } : d)],
        Holds = [.. (candidate.Holds ?? []).Where(h => h.To is not null)],
        Collective = candidate.Kind == Recipient.Collective ? Added(candidate.Collective, year, FullMembership(candidate)) : candidate.Collective,
        BlockRanks = candidate.Kind == Recipient.Collective ? Added(candidate.BlockRanks, year, 1) : candidate.BlockRanks,
    };

    /// <summary>A title of a year is decided by its end, or by the day of the act when that comes sooner.</summary>
    public static DateOnly DecidedOn(int year, DateOnly day) => new DateOnly(year, 12, 31) is var end && end < day ? end : day;

    public static IReadOnlyList<string> Assumptions(Candidate candidate)
    {
        List<string> said = ["Pháp luật không đổi so với sổ luật hiện có."];
        if (candidate.Kind == Recipient.Individual) said.Add($"Từ năm sau, mỗi năm xếp loại HTXSNV, đạt {(candidate.Track == Track.ArmedForces ? "CSTT" : "LĐTT")} và CSTĐCS, có một sáng kiến mới đủ phạm vi, chưa dùng.");
        if (candidate.Kind == Recipient.Collective) said.Add($"Từ năm sau, mỗi năm xếp loại HTXSNV, đạt {(candidate.Track == Track.ArmedForces ? "ĐVTT, ĐVQT" : "TTLĐTT, TTLĐXS")}, dẫn đầu cụm, khối; thành viên đều hoàn thành nhiệm vụ và đạt danh hiệu, không ai bị kỷ luật.");
        said.Add("Mỗi bậc khen trước được tặng sớm nhất mà luật cho phép; mỗi năm nhiều nhất một hình thức khen thưởng.");
        if (candidate.Kind == Recipient.Individual) said.Add("Không bị kỷ luật thêm; việc đang xem xét kết thúc trong năm nay và không có vi phạm.");
        if (candidate.Disciplines?.Any(d => d.To is null) == true) said.Add("Kỷ luật chưa ghi ngày hết hạn được coi là kéo dài 12 tháng.");
        return said;
    }

    static bool IsRated(this Candidate candidate) => candidate.Kind is Recipient.Individual or Recipient.Collective;

    static string[] YearlyTitles(Candidate candidate) => (candidate.Kind, candidate.Track) switch
    {
        (Recipient.Individual, Track.ArmedForces) => ["CSTT", "CSTDCS"],
        (Recipient.Individual, not Track.Foreign) => ["LDTT", "CSTDCS"],
        (Recipient.Collective, Track.ArmedForces) => ["DVTT", "DVQT"],
        (Recipient.Collective, _) => ["TTLDTT", "TTLDXS"],
        _ => [],
    };

    static Membership FullMembership(Candidate candidate)
    {
        var members = candidate.Collective is { Count: > 0 } known ? known.MaxBy(c => c.Key).Value.Members ?? SupposedMembers : SupposedMembers;
        return new Membership(members, members, members, Math.Max(1, members / 5), 0);
    }

    static DateOnly LastDay(DateOnly from) => from.AddYears(1).AddDays(-1);

    static Dictionary<int, T> Added<T>(IReadOnlyDictionary<int, T>? known, int year, T value)
    {
        var all = known is null ? [] : known.ToDictionary();
        all[year] = value;
        return all;
    }
}
