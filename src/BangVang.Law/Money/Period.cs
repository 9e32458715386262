using System.Globalization;

namespace BangVang.Law.Money;

/// <summary>The years of achievement that an award is for, both included.</summary>
public readonly record struct Period(int From, int Until) : IComparable<Period>
{
    public Period(int year) : this(year, year) { }

    /// <summary>"2025" or "2021-2025"; false for anything else, and where the end comes before the beginning.</summary>
    public static bool TryRead(string? text, out Period period)
    {
        period = default;
        var parts = (text ?? "").Replace('–', '-').Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length is 0 or > 2 || !TryYear(parts[0], out var from) || !TryYear(parts[^1], out var until) || until < from) return false;
        period = new Period(from, until);
        return true;
    }

    /// <summary>"năm 2025", "giai đoạn 2021–2025".</summary>
    public string Words => From == Until ? $"năm {From}" : $"giai đoạn {From}–{Until}";

    public bool Overlaps(Period other) => From <= other.Until && other.From <= Until;

    public int CompareTo(Period other) => (From, Until).CompareTo((other.From, other.Until));

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1945 and <= 2200;
}
