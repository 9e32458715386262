using BangVang.Plans.Commemorations.Lunar;

namespace BangVang.Plans.Commemorations;

/// <summary>Which anniversaries are kept with more solemnity (Nghị định 111/2018/NĐ-CP: chưa kiểm chứng).</summary>
public enum Roundness { Plain, Five, Round }

/// <summary>A commemoration on its day of one year.</summary>
/// <param name="Years">How many years since the first; null when none are counted.</param>
/// <param name="Note">Why the day had to be moved; null when it was not.</param>
public sealed record Occasion(Commemoration Of, DateOnly Date, int? Years, string? Note)
{
    public Roundness Roundness => Years is not { } years ? Roundness.Plain : (years % 10) switch
    {
        0 => Roundness.Round,
        5 => Roundness.Five,
        _ => Roundness.Plain,
    };

    /// <summary>"80 năm Ngày Toàn quốc kháng chiến"; the new year of the lunar calendar carries the name of its year.</summary>
    public string Title => Years is { } years ? $"{years} năm {Of.Name}" : Of.IsLunarNewYear ? $"{Of.Name} {LunarCalendar.NameOf(Date.Year)}" : Of.Name;

    public string? RoundnessInWords => Roundness switch
    {
        Roundness.Round => "năm tròn",
        Roundness.Five => "năm lẻ 5",
        _ => null,
    };
}
