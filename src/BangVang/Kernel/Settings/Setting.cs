using System.Globalization;

namespace BangVang.Kernel.Settings;

/// <summary>Something an administrator may change, with its default. Law and practice that are not certain say so.</summary>
/// <param name="Code">Stable name: "plans.remind-before-days".</param>
/// <param name="Group">The heading it stands under on the settings page.</param>
/// <param name="Unverified">Shown as "chưa kiểm chứng": the value comes from no text that was read.</param>
public sealed record Setting(string Code, string Group, string Label, string Default, string? Hint = null, bool Unverified = false)
{
    /// <summary>Null when the value will do, otherwise a Vietnamese sentence.</summary>
    public Func<string, string?> Check { get; init; } = _ => null;

    /// <summary>What the number counts: "ngày", "phút".</summary>
    public string? Unit { get; init; }

    /// <summary>A whole number between two bounds.</summary>
    public static Setting Number(string code, string group, string label, int standard, int least, int most, string unit, string? hint = null, bool unverified = false) =>
        new(code, group, label, standard.ToString(CultureInfo.InvariantCulture), hint, unverified)
        {
            Unit = unit,
            Check = value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? null : $"{label}: nhập số nguyên từ {least} đến {most} ({unit}).",
        };
}
