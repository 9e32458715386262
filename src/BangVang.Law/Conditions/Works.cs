using System.Text.Json.Serialization;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>The time from which an initiative or topic counts.</summary>
public enum Span { Year, Run, Open }

/// <summary>So many recognised initiatives of at least a scope, each used once.</summary>
public sealed record Initiatives : Condition
{
    public int Count { get; init; } = 1;
    public required Scope Scope { get; init; }
    public Span Within { get; init; }
    /// <summary>With <see cref="Span.Run"/>: how many years, up to the one under review.</summary>
    [JsonPropertyName("years")] public int Continuous { get; init; } = 1;
    /// <summary>An accepted topic serves as well.</summary>
    public bool OrTopic { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        var within = Works.Of(Within, Continuous, ask, granted);
        return facts.InitiativesIn(within, Scope, ask, granted) >= Count || OrTopic && facts.TopicsIn(within, Scope, granted) >= Count;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var sentence = Sentence.Capital(Sentence.Initiatives(facts, Works.Of(Within, Continuous, ask, Granted.Sure), Count, Scope, ask));
        if (outcome != Outcome.HumanDecides) return sentence + ".";
        if (Question is not null) return $"{sentence}. {Question}";
        if (facts.Initiatives.Any(i => i.Use is Use.Title or Use.Form && i.Scope >= Scope))
            return $"{sentence}. {Sentence.OnceDoubt(ask)}";
        return $"{sentence}; có sáng kiến của thời gian trước đó: hai cách hiểu là chỉ tính trong thời gian xét, hoặc tính cả sáng kiến trước đó chưa dùng; người thẩm định quyết định.";
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => Sentence.Initiatives(facts);
}

/// <summary>So many topics, schemes or scientific works that were accepted.</summary>
public sealed record Topics : Condition
{
    public int Count { get; init; } = 1;
    public Scope? Scope { get; init; }
    public Span Within { get; init; }
    [JsonPropertyName("years")] public int Continuous { get; init; } = 1;

    public override bool Holds(Facts facts, Ask ask, Granted granted) => facts.TopicsIn(Works.Of(Within, Continuous, ask, granted), Scope, granted) >= Count;

    public override string Explain(Facts facts, Ask ask, Outcome outcome)
    {
        var scope = Scope is null ? "" : " phạm vi " + Scope.Value.Word;
        if (!facts.TopicsKnown) return $"Chưa có thông tin đề tài, đề án đã nghiệm thu{scope}.";
        var count = facts.TopicsIn(Works.Of(Within, Continuous, ask, Granted.Sure), Scope, Granted.Sure);
        var sentence = $"Có {count}/{Count} đề tài, đề án, công trình đã nghiệm thu{scope}";
        return outcome == Outcome.HumanDecides ? $"{sentence}; có đề tài của thời gian trước đó: người thẩm định quyết định có tính hay không." : sentence + ".";
    }

    public override IEnumerable<string> Look(Facts facts, Ask ask) => facts.Topics.Select(t => $"Đề tài năm {t.Year}{(t.Scope is { } s ? ", phạm vi " + s.Word : "")}");
}

static class Works
{
    /// <summary>The years in which a work counts; what lies just before is left to a person.</summary>
    public static Years Of(Span span, int years, Ask ask, Granted granted) => span switch
    {
        Span.Year => Years.Between(granted == Granted.Sure ? ask.Year : ask.Year - 1, ask.Year),
        Span.Run => granted == Granted.Sure ? Years.Between(ask.Year - years + 1, ask.Year) : Years.Until(ask.Year),
        _ => Years.Until(ask.Year),
    };
}
