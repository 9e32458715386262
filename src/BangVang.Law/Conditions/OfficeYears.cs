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
        if (ask.WomenServeLess && facts.Sex is null && granted == Granted.Unknown && ServesAny(facts.Posts, ask, Sex.Female)) return true;
        if (ServesAny(facts.Posts, ask, facts.Sex)) return true;
        return granted != Granted.Sure && MayServe(Months(facts.Posts, null, ask), ask, facts.Sex);
    }

    bool ServesAny(IReadOnlyList<Post> posts, Ask ask, Sex? sex)
    {
        for (var i = 0; i < Offices.Count; i++)
        {
            var office = Offices[i];
            var months = Months(posts, office.Office, ask);
            if (months > 0 && months >= Needed(office, ask, sex) * 12 && (office.Below is null || months < office.Below * 12)) return true;
        }
        return false;
    }

    bool MayServe(int months, Ask ask, Sex? sex)
    {
        for (var i = 0; months > 0 && i < Offices.Count; i++) if (Needed(Offices[i], ask, sex) * 12 <= months) return true;
        return false;
    }

    static decimal Needed(OfficeTerm office, Ask ask, Sex? sex) =>
        sex == Sex.Female && ask.Book.InForce(PrincipleRule.WomenServiceReduction, ask.Regime, ask.On) is { Numerator: { } n, Denominator: { } d } ? (decimal)office.From * n / d : office.From;

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
        var wanted = string.Join("; ", Offices.Select(o => $"{ask.Book.OfficeName(o.Office)} {(o.Below is null ? $"từ {o.From} năm" : $"từ {o.From} đến dưới {o.Below} năm")}"));
        return outcome switch
        {
            Outcome.Met => $"Đủ thời gian giữ chức vụ theo danh mục: {wanted}.",
            Outcome.EvidenceMissing => $"Chưa có quá trình giữ chức vụ; danh mục: {wanted}.",
            Outcome.HumanDecides => $"Có chức vụ chưa đối chiếu được với danh mục ({wanted}): người thẩm định quyết định.",
            _ => $"Chưa đủ thời gian giữ chức vụ theo danh mục: {wanted}.",
        };
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => (facts.Posts ?? []).Select(p => $"{ask.Book.OfficeName(p.Name)}: {p.From:dd/MM/yyyy} – {(p.To is { } to ? to.ToString("dd/MM/yyyy") : "nay")}");
}
