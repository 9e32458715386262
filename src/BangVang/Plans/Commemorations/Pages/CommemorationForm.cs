using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Plans.Commemorations.Pages;

/// <summary>A commemoration as it is typed.</summary>
public sealed class CommemorationInput
{
    [Required(ErrorMessage = "Nhập tên ngày kỷ niệm."), StringLength(200), Display(Name = "Tên ngày")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Nhập ngày."), Range(1, 31), Display(Name = "Ngày")]
    public int? Day { get; set; }

    [Required(ErrorMessage = "Nhập tháng."), Range(1, 12), Display(Name = "Tháng")]
    public int? Month { get; set; }

    [Display(Name = "Lịch")]
    public CalendarKind Calendar { get; set; }

    [Range(1, 2199), Display(Name = "Năm đầu tiên")]
    public int? FirstYear { get; set; }

    [Range(1, 2199), Display(Name = "Kỷ niệm từ năm")]
    public int? KeptFrom { get; set; }

    [Range(1, 2199), Display(Name = "Kỷ niệm đến hết năm")]
    public int? KeptUntil { get; set; }

    [Range(0, 30), Display(Name = "Số ngày nghỉ")]
    public int DaysOff { get; set; }

    [StringLength(1000), Display(Name = "Tên gọi khác")]
    public string? Aliases { get; set; }

    [Display(Name = "Đã đối chiếu văn bản")]
    public bool IsVerified { get; set; } = true;

    [StringLength(1000), Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    public static CommemorationInput Of(Commemoration c) => new()
    {
        Name = c.Name, Day = c.Day, Month = c.Month, Calendar = c.Calendar, FirstYear = c.FirstYear, KeptFrom = c.KeptFrom, KeptUntil = c.KeptUntil,
        DaysOff = c.DaysOff, Aliases = string.Join('\n', c.Aliases), IsVerified = c.IsVerified, Note = c.Note,
    };
}

/// <summary>The form of a commemoration, new or not.</summary>
public abstract class CommemorationForm(AppDb db) : AppPage
{
    [BindProperty]
    public CommemorationInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Calendars { get; } =
        [.. Enum.GetValues<CalendarKind>().Select(k => new SelectListItem(CommemorationWords.Name(k), $"{k}"))];

    /// <summary>Days off are set by law: only the country's days have them.</summary>
    public virtual bool IsOfCountry => false;

    protected AppDb Db => db;

    protected CommemorationFacts Facts(SourceMark before = SourceMark.Read) => new()
    {
        Name = Input.Name!, Day = Input.Day!.Value, Month = Input.Month!.Value, Calendar = Input.Calendar, FirstYear = Input.FirstYear,
        KeptFrom = Input.KeptFrom, KeptUntil = Input.KeptUntil, DaysOff = Input.DaysOff, Note = Input.Note,
        Aliases = (Input.Aliases ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Mark = !Input.IsVerified ? SourceMark.Memory : before == SourceMark.Memory ? SourceMark.Read : before,
    };
}
