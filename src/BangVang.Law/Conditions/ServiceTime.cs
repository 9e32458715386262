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

/// <summary>In which force the time must have been served.</summary>
public enum ArmedForce { Army, Police, ArmyOrPolice }

/// <summary>Continuous years of service, as the medals of long service ask.</summary>
public sealed record ServiceYears : Condition
{
    [JsonPropertyName("years")] public required int Continuous { get; init; }
    /// <summary>From so many years on another class applies.</summary>
    public int? Below { get; init; }
    /// <summary>The force served in; null: any service. Of somebody in the armed forces nobody says whether it is the army or the police.</summary>
    public ArmedForce? In { get; init; }
    /// <summary>The rating of every year of the time asked for.</summary>
    public Rating? Min { get; init; }
    /// <summary>What time at sea, on islands, in hardship areas or on international duty counts, as a multiple.</summary>
    public int HardshipFactor { get; init; } = 1;
    /// <summary>Years that a conscript needs in such a place; null: the rule has no such limb.</summary>
    public int? ConscriptYears { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (!IsIn(facts, granted)) return false;
        if (facts.ServiceFrom is not { } from) return granted == Granted.Unknown;
        if (Below is { } below && from.AddYears(below) <= ask.On) return false;
        return IsEnough(from, ask, granted) && (Min is not { } min || AskedYears(from, ask, granted) is var asked && (facts.Rated(min, granted) & asked) == asked);
    }

    bool IsEnough(DateOnly from, Ask ask, Granted granted) => ServedFrom(from, ask, granted) <= ask.On;

    // The last day on which the time must have begun to count; double time in hard places is a person's to see.
    DateOnly ServedFrom(DateOnly from, Ask ask, Granted granted)
    {
        if (granted != Granted.Sure && ConscriptYears is { } conscript && from.AddYears(conscript) <= ask.On) return from.AddYears(conscript);
        return from.AddDays((from.AddYears(Continuous).DayNumber - from.DayNumber) / (granted == Granted.Sure ? 1 : HardshipFactor));
    }

    // No year before the service began can have a rating.
    Years AskedYears(DateOnly from, Ask ask, Granted granted) => Years.Between(Math.Max(from.Year, ask.Year - Continuous + 1), ask.Year);

    bool IsIn(Facts facts, Granted granted) => In is not { } force || (facts.Track, facts.IsForeign) switch
    {
        (_, true) => false,
        (Track.ArmedForces, _) => force == ArmedForce.ArmyOrPolice || granted != Granted.Sure,
        (null, _) => granted == Granted.Unknown,
        _ => false,
    };

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        if (!IsIn(facts, Granted.Unknown)) return $"Không công tác trong {ForceWord}.";
        if (facts.ServiceFrom is not { } from) return $"Chưa rõ ngày bắt đầu công tác; cần từ {Continuous} năm.";
        var range = Below is null ? $"từ {Continuous} năm" : $"từ {Continuous} đến dưới {Below} năm";
        var sentence = $"Công tác từ ngày {from:dd/MM/yyyy}, được {Sentence.FullYears(from, ask.On)} năm (cần {range})";
        if (outcome == Outcome.Met) return sentence + ".";
        List<string> parts = [sentence];
        if (Min is { } min) parts.Add(SayRatings(facts, min, AskedYears(from, ask, Granted.Sure)));
        if (outcome == Outcome.HumanDecides && !IsEnough(from, ask, Granted.Sure))
            parts.Add($"chỉ đủ nếu có thời gian ở biển, đảo, vùng đặc biệt khó khăn hoặc làm nhiệm vụ quốc tế được nhân {HardshipFactor}{(ConscriptYears is { } c ? $", hoặc là chiến sĩ nghĩa vụ ở đó từ {c:00} năm" : "")}");
        if (outcome == Outcome.EvidenceMissing && !IsIn(facts, Granted.Doubtful)) parts.Add($"chưa rõ có công tác trong {ForceWord} hay không");
        if (outcome == Outcome.HumanDecides && !IsIn(facts, Granted.Sure)) parts.Add($"người thẩm định xác nhận thời gian ấy phục vụ trong {ForceWord}");
        return string.Join("; ", parts.Where(p => p.Length > 0)) + ".";
    }

    static string SayRatings(Facts facts, Rating min, Years asked)
    {
        var (low, unknown) = (asked & facts.RatingsKnown & ~facts.Rated(min, Granted.Sure), asked & ~facts.RatingsKnown);
        return !low.IsEmpty ? $"năm {string.Join(", ", low.Each())} chưa đạt mức {min.Word}" : unknown.IsEmpty ? "" : $"chưa đủ kết quả xếp loại {min.Word} các năm {string.Join(", ", unknown.Each())}";
    }

    string ForceWord => In switch { ArmedForce.Army => "quân đội nhân dân", ArmedForce.Police => "công an nhân dân", _ => "quân đội nhân dân, công an nhân dân" };

    public override IEnumerable<string> Look(Facts facts, Ask ask) =>
        Min is null || facts.ServiceFrom is not { } from ? [] : Sentence.Ratings(facts, Math.Max(from.Year, ask.Year - Continuous + 1), ask.Year);
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
