using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <param name="From">Years in the office, at least.</param>
/// <param name="Below">From so many years on a higher award applies.</param>
public sealed record OfficeTerm(string Office, int From, int? Below = null);

/// <summary>
/// Service in leading posts. A post is recognised by the office's code, given as its name or its group; a post that is only named in words
/// is left to a person, for several offices count together and shorter time may be added to the adjacent lower office.
/// </summary>
public sealed record OfficeYears : Condition
{
    public required IReadOnlyList<OfficeTerm> Offices { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.Posts is null) return granted == Granted.Unknown;
        if (ServesAny(facts, ask, granted)) return true;
        return granted != Granted.Sure && MayServe(Months(facts.Posts, null, ask), ask, facts.Sex == Sex.Female);
    }

    bool ServesAny(Facts facts, Ask ask, Granted granted)
    {
        for (var i = 0; i < Offices.Count; i++) if (Serves(facts, ask, Offices[i], granted)) return true;
        return false;
    }

    bool MayServe(int months, Ask ask, bool cut)
    {
        for (var i = 0; months > 0 && i < Offices.Count; i++) if (Cut(Offices[i].From, ask, cut) * 12 <= months) return true;
        return false;
    }

    // A woman's time is cut by a third. Whether the bound from which the higher class begins is cut with it, the decree does not say.
    // Of somebody whose sex is unknown only that is sure which holds for a man and a woman alike.
    static bool Serves(Facts facts, Ask ask, OfficeTerm office, Granted granted)
    {
        var months = Months(facts.Posts!, office.Office, ask);
        var lower = facts.Sex == Sex.Female || facts.Sex is null && granted == Granted.Unknown;
        var upper = facts.Sex == Sex.Female && granted == Granted.Sure || facts.Sex is null && granted != Granted.Unknown;
        return months > 0 && months >= Cut(office.From, ask, lower) * 12 && (office.Below is null || months < Cut(office.Below.Value, ask, upper) * 12);
    }

    static decimal Cut(int years, Ask ask, bool cut) =>
        cut && ask.Book.InForce(PrincipleRule.WomenServiceReduction, ask.Regime, ask.On) is { Numerator: { } n, Denominator: { } d } ? (decimal)years * n / d : years;

    static bool Is(Post post, string office) => post.CoefficientGroup == office || post.Name == office;

    // A code has no spaces: a post called by the code of another office is known not to be this one.
    static bool IsCoded(Post post, Ask ask) => (post.CoefficientGroup ?? post.Name) is { } code && ask.Book.Offices.ContainsKey(code);

    /// <summary>Full months in the office, or, without one, in posts that are only named in words; time in two posts at once counts once.</summary>
    static int Months(IReadOnlyList<Post> posts, string? office, Ask ask)
    {
        var months = 0;
        var covered = DateOnly.MinValue;
        if (!AreInOrder(posts)) posts = [.. posts.OrderBy(p => p.From)];
        for (var i = 0; i < posts.Count; i++)
        {
            var post = posts[i];
            if (office is null ? IsCoded(post, ask) : !Is(post, office)) continue;
            var from = post.From > covered ? post.From : covered;
            var until = post.To is { } to && to < ask.On ? to.AddDays(1) : ask.On;
            if (until <= from) continue;
            months += Sentence.FullMonths(from, until);
            covered = until;
        }
        return months;
    }

    static bool AreInOrder(IReadOnlyList<Post> posts)
    {
        for (var i = 1; i < posts.Count; i++) if (posts[i].From < posts[i - 1].From) return false;
        return true;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var women = facts.Sex == Sex.Female && ask.WomenServeLess ? " Lãnh đạo nữ được giảm 1/3 thời gian." : "";
        var wanted = string.Join("; ", Offices.Select(o => $"{ask.Book.OfficeName(o.Office)} {(o.Below is null ? $"từ {o.From} năm" : $"từ {o.From} đến dưới {o.Below} năm")}"));
        return outcome switch
        {
            Outcome.Met => $"Đủ thời gian giữ chức vụ theo danh mục: {wanted}.{women} Xét khi có thông báo nghỉ hưu hoặc thôi giữ chức vụ lãnh đạo.",
            Outcome.EvidenceMissing when facts.Posts is not null => $"Chưa rõ giới tính để tính thời gian giữ chức vụ (lãnh đạo nữ được giảm 1/3); danh mục: {wanted}.",
            Outcome.EvidenceMissing => $"Chưa có quá trình giữ chức vụ; danh mục: {wanted}.",
            Outcome.HumanDecides when ServesAny(facts, ask, Granted.Doubtful) => $"Thời gian giữ chức vụ đã vượt mốc trên khi mốc cũng được giảm 1/3 ({wanted}); hai cách hiểu là chỉ giảm mốc dưới, hoặc giảm cả hai mốc và xét hình thức cao hơn; người thẩm định quyết định.",
            Outcome.HumanDecides => $"Có chức vụ chưa đối chiếu được với danh mục ({wanted}): người thẩm định quyết định.",
            _ => facts.Posts is { Count: 0 } ? $"Không giữ chức vụ nào trong danh mục: {wanted}." : $"Thời gian giữ chức vụ không thuộc mức của hình thức này: {wanted}.{women}",
        };
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => (facts.Posts ?? []).Select(p => $"{ask.Book.OfficeName(p.Name)}: {p.From:dd/MM/yyyy} – {(p.To is { } to ? to.ToString("dd/MM/yyyy") : "nay")}");
}
