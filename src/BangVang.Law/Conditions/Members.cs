using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>Shares and counts of a collective's members in the year under review.</summary>
public sealed record Share : Condition
{
    /// <summary>The title whose holders are counted: LDTT, CSTT, CSTDCS.</summary>
    public string? Of { get; init; }
    /// <summary>Per cent of all members, at least; more than, where <see cref="Exclusive"/>.</summary>
    public decimal? Percent { get; init; }
    public bool Exclusive { get; init; }
    /// <summary>What to say at exactly the limit, which is left to a person.</summary>
    public string? AtTheLimit { get; init; }
    public decimal? CompletePercent { get; init; }
    public int? Count { get; init; }
    /// <summary>Nobody may be disciplined at this level or above.</summary>
    public DisciplineLevel? NoneDisciplinedFrom { get; init; }

    static readonly Membership Nobody = new();

    public override IEnumerable<string> Named => Of is null ? [] : [Of];

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        var members = facts.Memberships?.GetValueOrDefault(ask.Year) ?? Nobody;
        var all = members.Members is > 0 ? members.Members : null;
        var holders = Of == "CSTDCS" ? members.Cstdcs : members.Ldtt;
        var unknown = granted == Granted.Unknown;
        return (Percent is not { } percent || (holders is { } held && all is { } of ? Reaches(held, of, percent, granted) : unknown))
            && (CompletePercent is not { } complete || (members.Completed is { } done && all is { } whole ? done * 100m >= whole * complete : unknown))
            && (Count is null || (holders is { } count ? count >= Count : unknown))
            && (NoneDisciplinedFrom is null || (members.Disciplined is { } disciplined ? disciplined == 0 : unknown));
    }

    bool Reaches(int held, int of, decimal percent, Granted granted) =>
        Exclusive && !(AtTheLimit is not null && granted != Granted.Sure) ? held * 100m > of * percent : held * 100m >= of * percent;

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        if (facts.Memberships?.GetValueOrDefault(ask.Year) is not { } members) return $"Chưa có số liệu thành viên năm {ask.Year}.";
        var parts = new List<string>();
        if (CompletePercent is not null) parts.Add($"{Figure(members.Completed)}/{Figure(members.Members)} người hoàn thành nhiệm vụ (cần {CompletePercent:0.##}%)");
        var held = Of == "CSTDCS" ? members.Cstdcs : members.Ldtt;
        if (Percent is not null) parts.Add($"{Figure(held)}/{Figure(members.Members)} người đạt {ask.Book.NameOf(Of!)}{PercentOf(held, members.Members)} (cần {(Exclusive ? "trên" : "từ")} {Percent:0.##}%)");
        if (Count is not null) parts.Add($"{Figure(held)} người đạt {ask.Book.NameOf(Of!)} (cần ít nhất {Count})");
        if (NoneDisciplinedFrom is { } level) parts.Add(members.Disciplined switch { null => "chưa rõ có ai bị kỷ luật không", 0 => $"không ai bị kỷ luật từ {level.Word} trở lên", var n => $"có {n} người bị kỷ luật từ {level.Word} trở lên" });
        var sentence = $"Năm {ask.Year}: {string.Join("; ", parts)}.";
        return outcome == Outcome.HumanDecides && AtTheLimit is not null ? $"{sentence} {AtTheLimit}; người thẩm định quyết định." : sentence;
    }

    static string Figure(int? n) => n is { } known ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : "?";

    static string PercentOf(int? part, int? all) => part is { } p && all is > 0 ? $", {Sentence.Percent(p, all.Value)}%" : "";
}

/// <summary>Nobody was disciplined at this level or above in the year under review: the person, or any member of the collective.</summary>
public sealed record NoDiscipline : Condition
{
    public required DisciplineLevel From { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.Kind == Recipient.Collective) return facts.Memberships?.GetValueOrDefault(ask.Year)?.Disciplined is { } n ? n == 0 : granted == Granted.Unknown;
        if (facts.Disciplines is null) return granted == Granted.Unknown;
        // A term that began earlier and still ran in the year: discipline "in the year" is read in two ways.
        for (var i = 0; i < facts.Disciplines.Count; i++)
            if (facts.Disciplines[i] is var d && d.Level >= From && (d.From.Year == ask.Year || granted == Granted.Sure && Overlaps(d, ask.Year))) return false;
        return true;
    }

    static bool Overlaps(Discipline d, int year) => d.From.Year <= year && (d.To is null || d.To.Value.Year >= year);

    public override string Explain(Facts facts, Ask ask, Outcome outcome) => outcome switch
    {
        Outcome.Met => $"Năm {ask.Year} không bị kỷ luật từ {From.Word} trở lên.",
        Outcome.NotMet => $"Năm {ask.Year} có kỷ luật từ {From.Word} trở lên.",
        Outcome.EvidenceMissing => $"Chưa có thông tin kỷ luật năm {ask.Year}.",
        _ => $"Kỷ luật từ năm trước còn hoặc có thể còn thời hạn trong năm {ask.Year}; hai cách hiểu: chỉ tính kỷ luật của năm ấy, hoặc cả thời hạn còn kéo dài; người thẩm định quyết định.",
    };

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Disciplines(facts);
}

/// <summary>The place in the block in the year under review.</summary>
public sealed record BlockRank : Condition
{
    public int Rank { get; init; } = 1;

    public override bool Holds(Facts facts, Ask ask, Granted granted) =>
        facts.BlockRanks is not null && facts.BlockRanks.TryGetValue(ask.Year, out var rank) ? rank <= Rank : granted == Granted.Unknown;

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        if (facts.BlockRanks is null || !facts.BlockRanks.TryGetValue(ask.Year, out var rank)) return $"Chưa có kết quả xếp hạng cụm, khối thi đua năm {ask.Year}.";
        var sentence = rank == 1 ? $"Dẫn đầu cụm, khối thi đua năm {ask.Year}." : $"Xếp thứ {rank} trong cụm, khối thi đua năm {ask.Year}.";
        return outcome == Outcome.HumanDecides && Question is not null ? $"{sentence} {Question}" : sentence;
    }
}
