using BangVang.Law.Verdicts;

namespace BangVang.Law.Bulk;

/// <summary>How a candidate stands to an award.</summary>
/// <param name="Lacking">The conditions, by place in the version, each of which alone is all that lacks; none where nothing or more than one thing lacks.</param>
public readonly record struct Standing(Conclusion Conclusion, ulong Lacking)
{
    /// <summary>In place of a condition: nothing under examination.</summary>
    public const ulong Hold = 1UL << 62;
    /// <summary>In place of a condition: no term of discipline.</summary>
    public const ulong Discipline = 1UL << 63;

    /// <summary>Whether one thing, met, would make the candidate eligible, or leave only a person to decide.</summary>
    public bool LacksOne => Lacking != 0;
}
