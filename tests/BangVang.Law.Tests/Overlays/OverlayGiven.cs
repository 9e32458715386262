using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Law.Overlays;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Overlays;

/// <summary>Overlays of a province for tests: Sơn Bình at "1.", its communes below.</summary>
static class OverlayGiven
{
    public const string Province = "1.", Commune = "1.7.", Elsewhere = "2.";

    public static Overlay Overlay(OverlayRules rules, string id = "SB01", DateOnly? from = null, DateOnly? until = null, string organisation = Province) => new()
    {
        Id = id, Organisation = organisation, Body = "UBND tỉnh Sơn Bình", Citation = "QĐ 15/2025/QĐ-UBND", From = from ?? Day(2026, 1, 1), Until = until, Rules = rules,
    };

    public static OverlayRules Adding(string award, params Condition[] conditions) => new() { Adds = [new LocalRules { Award = award, Conditions = conditions }] };

    public static OverlayRules Setting(LocalRules rules) => new() { Adds = [rules] };

    public static Share ShareOf(decimal percent, string of = "LDTT") => new() { Id = "share", Of = of, Percent = percent, Text = $"Từ {percent}% đạt {of}", Citation = "QĐ 15/2025/QĐ-UBND Đ4.2", Mark = Mark.Local };

    public static Confirm Confirming(string id = "confirm") => new() { Id = id, Text = "Có mô hình mới được xã xác nhận", Citation = "QĐ 15/2025/QĐ-UBND Đ5", Mark = Mark.Read };

    public static string Refusal(Action act) => string.Join("\n", Should.Throw<OverlayRefusedException>(act).Sentences);
}
