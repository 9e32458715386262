using BangVang.Kernel.Settings;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Reminders;

/// <summary>What an administrator may set about reminders; read for one tree.</summary>
public sealed class ReminderSettings(SettingValues values)
{
    public const string BeforeCode = "plans.remind-before", OnCode = "plans.remind-on", AfterCode = "plans.remind-after", WhomCode = "plans.remind-whom", HourCode = "plans.remind-hour";

    const string Group = "Nhắc nhiệm vụ", Yes = "có", No = "không", Leading = "chủ trì", All = "mọi đơn vị";

    public static readonly Setting[] Settings =
    [
        new(BeforeCode, Group, "Nhắc trước thời hạn (số ngày)", "7, 1", "Cách nhau bằng dấu phẩy; để “không” nếu không nhắc trước.")
        {
            Check = value => Days(value) is not null ? null : "Nhập các số ngày từ 1 đến 90, cách nhau bằng dấu phẩy, ví dụ 7, 1.",
        },
        new(OnCode, Group, "Nhắc đúng ngày hết hạn", Yes, "có hoặc không")
        {
            Check = value => Is(value, Yes) || Is(value, No) ? null : "Nhập “có” hoặc “không”.",
        },
        new(AfterCode, Group, "Nhắc lại khi quá hạn, cách nhau (ngày)", "7", "0 là không nhắc lại.")
        {
            Check = value => int.TryParse(value, out var days) && days is >= 0 and <= 90 ? null : "Nhập số ngày từ 0 đến 90.",
        },
        new(WhomCode, Group, "Nhắc đơn vị nào của nhiệm vụ", Leading, "chủ trì, hoặc mọi đơn vị")
        {
            Check = value => Is(value, Leading) || Is(value, All) ? null : "Nhập “chủ trì” hoặc “mọi đơn vị”.",
        },
        new(HourCode, Group, "Giờ nhắc hằng ngày", "6", "Từ 0 đến 23 giờ, giờ Việt Nam; chung cho cả hệ thống.")
        {
            Check = value => int.TryParse(value, out var hour) && hour is >= 0 and <= 23 ? null : "Nhập số giờ từ 0 đến 23.",
        },
    ];

    public async Task<ReminderRules> RulesOf(Guid rootId)
    {
        var set = await values.Of([BeforeCode, OnCode, AfterCode], rootId);
        return new ReminderRules(Days(set[BeforeCode]) ?? [], Is(set[OnCode], Yes), int.Parse(set[AfterCode]));
    }

    /// <summary>The roles in which a body is reminded.</summary>
    public async Task<UnitRole[]> RolesOf(Guid rootId) => Is(await values.Of(WhomCode, rootId), All)
        ? [UnitRole.Lead, UnitRole.Undifferentiated, UnitRole.Coordinating, UnitRole.Assisting]
        : [UnitRole.Lead, UnitRole.Undifferentiated];

    public Task<int> Hour() => values.Number(HourCode, Guid.Empty);

    static List<int>? Days(string value)
    {
        if (Is(value, No)) return [];
        var parts = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var days = parts.Select(p => int.TryParse(p, out var day) && day is >= 1 and <= 90 ? day : 0).ToList();
        return days.Count is > 0 and <= 10 && days.TrueForAll(d => d > 0) ? [.. days.Distinct()] : null;
    }

    static bool Is(string value, string word) => string.Equals(value.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
