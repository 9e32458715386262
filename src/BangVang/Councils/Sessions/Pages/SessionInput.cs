using System.ComponentModel.DataAnnotations;

namespace BangVang.Councils.Sessions.Pages;

/// <summary>A session as it is typed.</summary>
public sealed class SessionInput
{
    [Required(ErrorMessage = "Nhập nội dung phiên."), StringLength(CouncilSession.TitleLength), Display(Name = "Nội dung")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập ngày."), Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [RegularExpression(@"([01]?\d|2[0-3])[:h]([0-5]\d)?", ErrorMessage = "Giờ dạng 08:30 hoặc 8h30."), Display(Name = "Giờ")]
    public string? At { get; set; }

    [StringLength(300), Display(Name = "Nơi họp")]
    public string? Place { get; set; }

    public void Apply(CouncilSession session) => session.Plan(Title!, On!.Value, ClockTime.Read(At), Place);

    public static SessionInput Of(CouncilSession session) => new() { Title = session.Title, On = session.MeetsOn, At = session.MeetsAt?.ToString("HH:mm"), Place = session.Place };
}

/// <summary>A time of day as officers type it: 08:30, 8h30, 8h.</summary>
public static class ClockTime
{
    public static TimeOnly? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var parts = text.Trim().Split(':', 'h', 'H');
        return int.TryParse(parts[0], out var hour) && hour < 24 && (parts.Length < 2 || parts[1].Length == 0 || int.TryParse(parts[1], out _))
            ? new TimeOnly(hour, parts.Length > 1 && int.TryParse(parts[1], out var minute) ? minute : 0) : null;
    }
}
