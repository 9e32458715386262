using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Conditions;

/// <summary>What no figure can show: a person must confirm it.</summary>
public sealed record Confirm : Condition
{
    /// <summary>Given once to the same person or body.</summary>
    public bool OncePerType { get; init; }
    /// <summary>A value that the contribution must reach, whole đồng; the amount itself is confirmed by a person.</summary>
    public decimal? AmountVnd { get; init; }

    public override bool Holds(Facts facts, Ask ask, Granted granted)
    {
        if (OncePerType && facts.AwardsKnown && (facts.HeldPlaces & (UInt128.One << ask.Book.PlaceOf(ask.Award.Code))) != UInt128.Zero) return false;
        return granted != Granted.Sure;
    }

    public override string Explain(Facts facts, Ask ask, Outcome outcome) => outcome switch
    {
        Outcome.Met => $"Người thẩm định đã xác nhận: {Sentence.Small(Text)}.",
        Outcome.NotMet when facts.Confirmed?.ContainsKey(Id) == true => $"Người thẩm định xác nhận không đạt: {Sentence.Small(Text)}.",
        Outcome.NotMet => $"Đã được tặng {ask.Book.NameOf(ask.Award.Code)}; mỗi loại chỉ tặng một lần.",
        _ => Question ?? $"Cần người thẩm định xác nhận: {Sentence.Small(Text)}.",
    };
}
