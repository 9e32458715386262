using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>Recruited at least so many months before the year is judged.</summary>
public sealed record MonthsInUnit : Condition
{
    public required int Months { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.ServiceFrom is not { } from) return granted == Granted.Unknown;
        var end = EndOf(ask);
        // On the day of the act, or at the end of the year: the circular does not say which.
        var day = granted == Granted.Sure && ask.On < end ? ask.On : end;
        return from.AddMonths(Months) <= day.AddDays(1);
    }

    static DateOnly EndOf(Ask ask) => new(ask.Year, 12, 31);

    public override string Explain(Facts facts, Ask ask, Outcome outcome) => facts.ServiceFrom is not { } from
        ? $"Chưa rõ ngày tuyển dụng; cần đủ {Months} tháng."
        : outcome switch
        {
            Outcome.Met => $"Tuyển dụng ngày {from:dd/MM/yyyy}, đủ {Months} tháng trong năm {ask.Year}.",
            Outcome.HumanDecides => $"Tuyển dụng ngày {from:dd/MM/yyyy}: đến ngày xét chưa đủ {Months} tháng, đến hết năm {ask.Year} thì đủ; người thẩm định quyết định mốc tính.",
            _ => $"Tuyển dụng ngày {from:dd/MM/yyyy}, chưa đủ {Months} tháng tính đến hết năm {ask.Year}.",
        };
}

/// <summary>Continuous years of service, as the medals of long service ask.</summary>
public sealed record ServiceYears : Condition
{
    [JsonPropertyName("years")] public required int Continuous { get; init; }
    /// <summary>From so many years on another class applies.</summary>
    public int? Below { get; init; }
    public Rating? Min { get; init; }
    /// <summary>What time at sea, on islands, in hardship areas or on international duty counts, as a multiple.</summary>
    public int HardshipFactor { get; init; } = 1;
    /// <summary>Years that a conscript needs in such a place; null: the rule has no such limb.</summary>
    public int? ConscriptYears { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (facts.ServiceFrom is not { } from) return granted == Granted.Unknown;
        if (granted != Granted.Sure && ConscriptYears is { } conscript && from.AddYears(conscript) <= ask.On && !(Below is { } top && from.AddYears(top) <= ask.On)) return true;
        var factor = granted == Granted.Sure ? 1 : HardshipFactor;
        var enough = from.AddDays((int)Math.Ceiling(from.AddYears(Continuous).DayNumber - (double)from.DayNumber) / factor) <= ask.On;
        var tooLong = Below is { } below && from.AddYears(below) <= ask.On;
        if (!enough || tooLong) return false;
        if (Min is null) return true;
        var good = facts.Rated(Min.Value, granted);
        var asked = Years.Between(ask.Year - Continuous + 1, ask.Year);
        return (good & asked) == asked;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        if (facts.ServiceFrom is not { } from) return $"Chưa rõ ngày bắt đầu công tác; cần từ {Continuous} năm.";
        var range = Below is null ? $"từ {Continuous} năm" : $"từ {Continuous} đến dưới {Below} năm";
        var sentence = $"Công tác từ ngày {from:dd/MM/yyyy}, được {Sentence.FullYears(from, ask.On)} năm (cần {range})";
        if (Min is { } min && outcome == Outcome.EvidenceMissing) return $"{sentence}; chưa đủ kết quả xếp loại {min.Word} các năm.";
        return outcome == Outcome.HumanDecides ? $"{sentence}; chỉ đủ nếu có thời gian ở biển, đảo, vùng đặc biệt khó khăn hoặc làm nhiệm vụ quốc tế được nhân {HardshipFactor}{(ConscriptYears is { } c ? $", hoặc là chiến sĩ nghĩa vụ ở đó từ {c:00} năm" : "")}." : sentence + ".";
    }
}

/// <summary>Years since one of these awards was last given, at least; holding none counts as enough.</summary>
public sealed record Interval : Condition
{
    public required IReadOnlyList<string> Since { get; init; }
    [JsonPropertyName("years")] public required int AtLeast { get; init; }

    AwardSet awards;

    public override IEnumerable<string> Named => Since;

    internal override void Bind(IReadOnlyDictionary<string, int> places) => awards = AwardSet.Of(Since, places);

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (!facts.AwardsKnown) return granted == Granted.Unknown;
        foreach (var held in facts.Awards)
            if (awards.Has(held) && ask.Year - (granted == Granted.Sure ? Math.Max(held.Year, held.DecidedYear) : held.Year) < AtLeast) return false;
        return true;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var names = Sentence.Or(Since.Select(ask.Book.NameOf));
        if (!facts.AwardsKnown) return $"Chưa rõ lần gần nhất được tặng {names}.";
        var last = facts.Awards.Where(a => awards.Has(a)).Select(a => (int)a.Year).DefaultIfEmpty().Max();
        return last == 0 ? $"Chưa từng được tặng {names}." : $"Lần gần nhất được tặng {names} là năm {last}; cần cách ít nhất {AtLeast} năm.";
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Awards(facts, awards, ask);
}
