namespace BangVang.Kernel;

/// <summary>The one clock. A moment is UTC; a legal date is a date in Viet Nam, whatever the server's zone.</summary>
public sealed class Clock(TimeProvider time)
{
    static readonly TimeZoneInfo VietNam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DateIn(Now);

    public TimeProvider Time => time;

    public static DateOnly DateIn(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, VietNam).DateTime);

    public static DateTime LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, VietNam).DateTime;

    public static DateTimeOffset StartOf(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, VietNam.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
