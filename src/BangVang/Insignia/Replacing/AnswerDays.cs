using System.Globalization;
using BangVang.Kernel.Settings;

namespace BangVang.Insignia.Replacing;

/// <summary>
/// Within how many days a request is answered, dated: "01/01/2025: 15; 01/07/2026: 10". The figure of fifteen was read in a ministry's circular
/// (TT 62/2025/TT-BNNMT) only; what holds in general was not seen.
/// </summary>
public static class AnswerDays
{
    public const string Code = "insignia.answer-days";

    public static readonly Setting Setting = new(Code, "Hiện vật khen thưởng", "Số ngày giải quyết đơn cấp đổi, cấp lại", "01/01/2025: 15",
        "Mỗi mức ghi “từ ngày: số ngày”, cách nhau bằng dấu chấm phẩy. 15 ngày theo TT 62/2025/TT-BNNMT, chưa kiểm chứng cho các bộ, tỉnh khác.", Unverified: true)
    {
        Check = value => Read(value) is null ? "Ghi từng mức dạng 01/01/2025: 15, số ngày từ 1 đến 365, cách nhau bằng dấu chấm phẩy, ngày tăng dần." : null,
    };

    /// <summary>The days that hold for what is submitted on a day; before the first date, those of the first.</summary>
    public static int On(string value, DateOnly day)
    {
        var all = Read(value) ?? throw new ArgumentException("The setting was checked when it was written.", nameof(value));
        return all.LastOrDefault(a => a.From <= day, all[0]).Days;
    }

    static List<(DateOnly From, int Days)>? Read(string value)
    {
        var all = new List<(DateOnly From, int Days)>();
        foreach (var part in value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = part.Split(':', StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || !DateOnly.TryParseExact(sides[0], "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)) return null;
            if (!int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days is < 1 or > 365 || all.Count > 0 && all[^1].From >= from) return null;
            all.Add((from, days));
        }
        return all.Count == 0 ? null : all;
    }
}
