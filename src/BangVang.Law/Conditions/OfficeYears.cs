using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <param name="From">Years in the office, at least.</param>
/// <param name="Below">From so many years on a higher award applies.</param>
/// <param name="Higher">The offices above it, time in which may be added to time in this one.</param>
public sealed record OfficeTerm(string Office, int From, int? Below = null, IReadOnlyList<string>? Higher = null);

/// <summary>
/// Service in leading posts. A post is recognised by the office's code, given as its name or its group; a post that is only named in words
/// is left to a person. So is time too short in one office that would be enough when added to the office below it, and an office not yet left.
/// </summary>
public sealed record OfficeYears : Condition
{
    public required IReadOnlyList<OfficeTerm> Offices { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.Posts is null) return granted == Granted.Unknown;
        // A discipline in the office stands in the way; of whom nothing is known on that, it is not known.
        if (ask.ServesUnblemished && facts.Disciplines is null && granted != Granted.Unknown) return false;
        if (ServesAny(facts, ask, granted) && (granted != Granted.Sure || !ask.ServesOnLeaving || !IsInOffice(facts, ask))) return true;
        return granted != Granted.Sure && (AddsUp(facts, ask, granted) || MayServe(Months(facts, null, ask), ask, facts.Sex == Sex.Female));
    }

    bool ServesAny(Facts facts, Ask ask, Granted granted)
    {
        for (var i = 0; i < Offices.Count; i++) if (Serves(facts, ask, Offices[i], granted, Months(facts, Offices[i].Office, ask))) return true;
        return false;
    }

    // NĐ152 Đ9: time too short is added to the adjacent lower office. The decrees before were not read on the point.
    bool AddsUp(Facts facts, Ask ask, Granted granted)
    {
        for (var i = 0; i < Offices.Count; i++) if (Added(facts, ask, Offices[i]) is var months && months > 0 && Serves(facts, ask, Offices[i], granted, months)) return true;
        return false;
    }

    /// <summary>Months in an office and in those above it; 0 where no time above it is to be added.</summary>
    static int Added(Facts facts, Ask ask, OfficeTerm term)
    {
        var above = 0;
        for (var i = 0; i < term.Higher?.Count; i++) above += Months(facts, term.Higher[i], ask);
        return above == 0 ? 0 : above + Months(facts, term.Office, ask);
    }

    bool MayServe(int months, Ask ask, bool cut)
    {
        for (var i = 0; months > 0 && i < Offices.Count; i++) if (Cut(Offices[i].From, ask, cut) * 12 <= months) return true;
        return false;
    }

    // A woman's time is cut by a third. Whether the bound from which the higher class begins is cut with it, the decree does not say.
    // Of somebody whose sex is unknown only that is sure which holds for a man and a woman alike.
    static bool Serves(Facts facts, Ask ask, OfficeTerm office, Granted granted, int months)
    {
        var lower = facts.Sex == Sex.Female || facts.Sex is null && granted == Granted.Unknown;
        var upper = facts.Sex == Sex.Female && granted == Granted.Sure || facts.Sex is null && granted != Granted.Unknown;
        return months > 0 && months >= Cut(office.From, ask, lower) * 12 && (office.Below is null || months < Cut(office.Below.Value, ask, upper) * 12);
    }

    static decimal Cut(int years, Ask ask, bool cut) =>
        cut && ask.Book.InForce(PrincipleRule.WomenServiceReduction, ask.Regime, ask.On) is { Numerator: { } n, Denominator: { } d } ? (decimal)years * n / d : years;

    static bool Is(Post post, string office) => post.CoefficientGroup == office || post.Name == office;

    // A code has no spaces: a post called by the code of another office is known not to be this one.
    static bool IsCoded(Post post, Ask ask) => (post.CoefficientGroup ?? post.Name) is { } code && ask.Book.Offices.ContainsKey(code);

    // Service counts from leaving a leading post, though one goes on working in another.
    static bool IsInOffice(Facts facts, Ask ask)
    {
        for (var i = 0; i < facts.Posts!.Count; i++)
            if (facts.Posts[i] is var post && post.From <= ask.On && (post.To is null || post.To >= ask.On) && IsCoded(post, ask)) return true;
        return false;
    }

    static Discipline? Blemish(Facts facts, Post post, Ask ask)
    {
        for (var i = 0; ask.ServesUnblemished && i < facts.Disciplines?.Count; i++)
            if (facts.Disciplines[i] is var discipline && discipline.From >= post.From && discipline.From <= (post.To ?? ask.On) && discipline.From <= ask.On) return discipline;
        return null;
    }

    /// <summary>
    /// Full months in the office, or, without one, in posts that are only named in words; time in two posts at once counts once,
    /// and time in a post in which there was a discipline does not count where the regime says so.
    /// </summary>
    static int Months(Facts facts, string? office, Ask ask)
    {
        var months = 0;
        var covered = DateOnly.MinValue;
        var posts = facts.Posts!;
        if (!AreInOrder(posts)) posts = [.. posts.OrderBy(p => p.From)];
        for (var i = 0; i < posts.Count; i++)
        {
            var post = posts[i];
            if (office is null ? IsCoded(post, ask) : !Is(post, office)) continue;
            var from = post.From > covered ? post.From : covered;
            var until = post.To is { } to && to < ask.On ? to.AddDays(1) : ask.On;
            if (until <= from || Blemish(facts, post, ask) is not null) continue;
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
            Outcome.EvidenceMissing when facts.Posts is null => $"Chưa có quá trình giữ chức vụ; danh mục: {wanted}.",
            Outcome.EvidenceMissing when ask.ServesUnblemished && facts.Disciplines is null => $"Chưa có thông tin kỷ luật trong thời gian giữ chức vụ; danh mục: {wanted}.",
            Outcome.EvidenceMissing => $"Chưa rõ giới tính để tính thời gian giữ chức vụ (lãnh đạo nữ được giảm 1/3); danh mục: {wanted}.",
            Outcome.HumanDecides => WhyAPerson(facts, ask, wanted),
            _ when facts.Posts is { Count: 0 } => $"Không giữ chức vụ nào trong danh mục: {wanted}.",
            _ when facts.Posts?.Select(p => Blemish(facts, p, ask)).FirstOrDefault(d => d is not null) is { } blemish =>
                $"Bị kỷ luật {blemish.Level.Word} từ {blemish.From:dd/MM/yyyy} khi đang giữ chức vụ: thời gian giữ chức vụ ấy không được khen thưởng cống hiến; thời gian còn lại không thuộc mức của hình thức này: {wanted}.",
            _ => $"Thời gian giữ chức vụ không thuộc mức của hình thức này: {wanted}.{women}",
        };
    }

    string WhyAPerson(Facts facts, Ask ask, string wanted)
    {
        if (ServesAny(facts, ask, Granted.Sure))
            return $"Đủ thời gian giữ chức vụ theo danh mục ({wanted}) nhưng còn đang giữ chức vụ lãnh đạo: chỉ đề nghị khi có thông báo nghỉ hưu hoặc quyết định nghỉ hưu, thôi giữ chức vụ; người thẩm định kiểm tra.";
        if (ServesAny(facts, ask, Granted.Doubtful))
            return $"Thời gian giữ chức vụ đã vượt mốc trên khi mốc cũng được giảm 1/3 ({wanted}); hai cách hiểu là chỉ giảm mốc dưới, hoặc giảm cả hai mốc và xét hình thức cao hơn; người thẩm định quyết định.";
        return Offices.FirstOrDefault(o => Added(facts, ask, o) is var months && months > 0 && Serves(facts, ask, o, Granted.Doubtful, months)) is { } office
            ? $"Chưa đủ thời gian ở một chức vụ; cộng thời gian giữ chức vụ cao hơn vào {ask.Book.OfficeName(office.Office)} thì được {Added(facts, ask, office) / 12} năm. Hai cách hiểu: cộng vào chức vụ thấp hơn liền kề, hoặc tính riêng từng chức vụ; người thẩm định quyết định."
            : $"Có chức vụ chưa đối chiếu được với danh mục ({wanted}): người thẩm định quyết định.";
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => (facts.Posts ?? []).Select(p => $"{ask.Book.OfficeName(p.Name)}: {p.From:dd/MM/yyyy} – {(p.To is { } to ? to.ToString("dd/MM/yyyy") : "nay")}");
}
