using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>
/// The standard of a title in the year under review. Who holds the title meets it; who only shows the rating of the standard
/// leaves it to a person, for the law says "đạt tiêu chuẩn", not "được tặng".
/// </summary>
public sealed record SameYearTitle : Condition
{
    public required IReadOnlyList<string> Awards { get; init; }
    /// <summary>The rating that the standard of the title asks for.</summary>
    public required Rating StandardMin { get; init; }

    AwardSet titles;

    public override IEnumerable<string> Named => Awards;

    internal override void Bind(IReadOnlyDictionary<string, int> places) => titles = AwardSet.Of(Awards, places);

    public override bool Holds(Facts facts, Ask ask, Granted granted) =>
        facts.Held(titles, ask, granted).Has(ask.Year) || granted != Granted.Sure && facts.Rated(StandardMin, granted).Has(ask.Year);

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var names = Sentence.Or(Awards.Select(ask.Book.NameOf));
        return outcome switch
        {
            Outcome.Met => $"Đã được công nhận {names} năm {ask.Year}.",
            Outcome.HumanDecides => $"Chưa có quyết định công nhận {names} năm {ask.Year}, nhưng xếp loại {Sentence.RatingOf(facts, ask.Year)} đạt mức của tiêu chuẩn. Hai cách hiểu: phải có danh hiệu {names}, hoặc chỉ cần đạt tiêu chuẩn danh hiệu; người thẩm định quyết định.",
            Outcome.EvidenceMissing => $"Chưa có thông tin danh hiệu {names} hoặc xếp loại năm {ask.Year}.",
            _ => $"Năm {ask.Year} không có danh hiệu {names}{(Sentence.RatingOf(facts, ask.Year) is { } r ? $", xếp loại {r} chưa đạt tiêu chuẩn danh hiệu này" : "")}.",
        };
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => [.. Sentence.Awards(facts, titles, ask, ask.Year), .. Sentence.Ratings(facts, ask.Year, ask.Year)];
}

/// <summary>A yearly title held in so many years on end, up to the year under review.</summary>
public sealed record ConsecutiveYears : Condition
{
    public required IReadOnlyList<string> Awards { get; init; }
    public required int Count { get; init; }

    AwardSet titles;

    public override IEnumerable<string> Named => Awards;

    internal override void Bind(IReadOnlyDictionary<string, int> places) => titles = AwardSet.Of(Awards, places);

    // Years that already carried an earlier giving of the award are not surely free for another.
    Years Held(Facts facts, Ask ask, Granted granted) => facts.Held(titles, ask, granted) & facts.Countable(ask, granted) & facts.Untaken(ask, granted);

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        var held = Held(facts, ask, granted);
        // Within the year itself its own title may not be decided yet: a chain up to the year before leaves it to a person.
        return held.RunEnding(ask.Year) >= Count || granted != Granted.Sure && ask.On.Year == ask.Year && held.RunEnding(ask.Year - 1) >= Count;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var names = Sentence.Or(Awards.Select(ask.Book.NameOf));
        if (!facts.AwardsKnown) return $"Chưa có thông tin danh hiệu đã đạt; cần {Count:00} lần liên tục {names}.";
        var held = Held(facts, ask, Granted.Sure);
        var run = held.RunEnding(ask.Year);
        if (outcome == Outcome.HumanDecides && run < Count && Held(facts, ask, Granted.Doubtful).RunEnding(ask.Year) is var all && all >= Count && Sentence.Taken(facts, ask) is { } taken)
            return $"Có {all:00} năm liên tục {names} đến năm {ask.Year}. {taken}";
        if (run >= Count) return Sentence.Doubted($"Đã có {run:00} lần liên tục {names} ({ask.Year - run + 1}–{ask.Year})", Doubt);
        if (outcome == Outcome.HumanDecides && held.RunEnding(ask.Year - 1) >= Count)
            return $"Đã có {Count:00} lần liên tục {names} đến năm {ask.Year - 1}; năm {ask.Year} chưa kết thúc, chưa có quyết định công nhận. Hai cách hiểu: tính chuỗi đến năm liền trước, hoặc chờ danh hiệu năm {ask.Year}.";
        return $"Mới có {run}/{Count} lần liên tục đạt {names}{Sentence.Lacking(held, ask.Year - Count + 1, ask.Year)}.";
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Awards(facts, titles, ask);
}

/// <summary>Two awards of a ladder in a row, each resting on so many years of its own.</summary>
public sealed record ConsecutiveAwards : Condition
{
    public required IReadOnlyList<string> Awards { get; init; }
    public required int Count { get; init; }
    /// <summary>The years that one of these awards takes.</summary>
    public required int YearsEach { get; init; }

    AwardSet titles;

    public override IEnumerable<string> Named => Awards;

    internal override void Bind(IReadOnlyDictionary<string, int> places) => titles = AwardSet.Of(Awards, places);

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (!facts.AwardsKnown) return granted == Granted.Unknown;
        var held = facts.Held(titles, ask, granted) & facts.Countable(ask, granted) & Years.Until(ask.Year);
        if (held.Count < Count) return false;
        return granted != Granted.Sure || IsSure(facts, ask);
    }

    bool IsSure(Facts facts, Ask ask)
    {
        var held = facts.Held(titles, ask, Granted.Sure) & facts.Countable(ask, Granted.Sure) & facts.Untaken(ask, Granted.Sure) & Years.Until(ask.Year);
        return held.Count >= Count && held.Latest >= ask.Year - 1 && IsChain(held);
    }

    bool IsChain(Years held)
    {
        for (int i = 1, year = held.Latest - YearsEach; i < Count; i++, year -= YearsEach)
            if (!held.Has(year) || !(held & Years.Between(year + 1, year + YearsEach - 1)).IsEmpty) return false;
        return true;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var names = Sentence.Or(Awards.Select(ask.Book.NameOf));
        if (!facts.AwardsKnown) return $"Chưa có thông tin danh hiệu đã đạt; cần {Count:00} lần liên tục {names}.";
        var held = facts.Held(titles, ask, Granted.Doubtful) & Years.Until(ask.Year);
        var years = string.Join(", ", held.Each());
        return outcome switch
        {
            Outcome.Met => $"Đã có {Count:00} lần liên tục {names} (năm {years}).",
            Outcome.HumanDecides when IsSure(facts, ask) && Question is not null => $"Đã có {Count:00} lần liên tục {names} (năm {years}). {Question}",
            Outcome.HumanDecides => $"Đã có {names} các năm {years}. Hai cách hiểu của \"liên tục\": mỗi lần dựa trên {YearsEach} năm riêng nối tiếp nhau, hoặc chỉ cần hai lần kế tiếp; người thẩm định quyết định.",
            _ => $"Mới có {held.Count}/{Count} lần {names}{(held.IsEmpty ? "" : $" (năm {years})")}.",
        };
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Awards(facts, titles, ask);
}
