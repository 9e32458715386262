using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>Round anniversaries of a body's founding: years that end in 0 (L2022 Đ3.6).</summary>
static class Founding
{
    public static bool IsRound(Facts facts, Ask ask, Granted granted) =>
        facts.ServiceFrom is { } founded ? founded.Year < ask.On.Year && (ask.On.Year - founded.Year) % 10 == 0 : granted == Granted.Unknown;

    public static string Say(Facts facts, Ask ask) => facts.ServiceFrom is not { } founded ? "chưa rõ ngày thành lập để tính năm tròn"
        : $"năm {ask.On.Year} là năm thứ {ask.On.Year - founded.Year} kể từ khi thành lập ({founded:dd/MM/yyyy}), {(IsRound(facts, ask, Granted.Sure) ? "là năm tròn" : "không phải năm tròn")}";
}

/// <summary>The year of the act is a round anniversary of the founding.</summary>
public sealed record RoundAnniversary : Condition
{
    public override bool Holds(Facts facts, Ask ask, Granted granted) => Founding.IsRound(facts, ask, granted);

    public override string Explain(Facts facts, Ask ask, Outcome outcome) => Sentence.Capital(Founding.Say(facts, ask)) + ".";
}
