namespace BangVang.Lawbook;

/// <summary>Whether an instrument is in force on a day, as pages say it.</summary>
public sealed record Force(string Kind, string Words, bool IsUsual)
{
    public static Force Of(Instrument instrument, DateOnly on) =>
        instrument.ValidUntil is { } until && until < on ? new("loi", $"Hết hiệu lực từ {until.AddDays(1):dd/MM/yyyy}", false)
        : instrument.ValidFrom is { } from && on < from ? new("cho", $"Có hiệu lực từ {from:dd/MM/yyyy}", false)
        : new("xong", "Còn hiệu lực", true);
}
