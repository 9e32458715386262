using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Initiatives.Drafting;

/// <summary>A request as it is typed; a draft may lack what putting it in asks for.</summary>
public sealed class RequestInput
{
    [Required(ErrorMessage = "Nhập tên sáng kiến."), StringLength(Initiative.TitleLength), Display(Name = "Tên sáng kiến")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập năm xét."), Range(1990, 2100, ErrorMessage = "Nhập năm từ 1990 đến 2100."), Display(Name = "Năm xét")]
    public int? Year { get; set; }

    [StringLength(200), Display(Name = "Lĩnh vực áp dụng")]
    public string? Field { get; set; }

    [Display(Name = "Ngày áp dụng lần đầu hoặc áp dụng thử")]
    public DateOnly? StartedOn { get; set; }

    [StringLength(500), Display(Name = "Nơi áp dụng")]
    public string? Place { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Tình trạng giải pháp đã biết")]
    public string? KnownState { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Mục đích của giải pháp")]
    public string? Purpose { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Nội dung giải pháp")]
    public string? Solution { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Tính mới")]
    public string? Novelty { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Khả năng áp dụng")]
    public string? Applicability { get; set; }

    [StringLength(Initiative.TextLength), Display(Name = "Hiệu quả kinh tế, xã hội")]
    public string? Effects { get; set; }

    public List<AuthorLine> Authors { get; set; } = [];

    public InitiativeText Text => new()
    {
        Title = Title!, Year = Year!.Value, Field = Field, StartedOn = StartedOn, Place = Place, KnownState = KnownState, Purpose = Purpose, Solution = Solution,
        Novelty = Novelty, Applicability = Applicability, Effects = Effects,
    };

    public static RequestInput Of(Initiative it) => new()
    {
        Title = it.Title, Year = it.Year, Field = it.Field, StartedOn = it.StartedOn, Place = it.Place, KnownState = it.KnownState, Purpose = it.Purpose, Solution = it.Solution,
        Novelty = it.Novelty, Applicability = it.Applicability, Effects = it.Effects,
    };
}

/// <summary>One author as typed: a name, and who of that name is meant.</summary>
public sealed class AuthorLine
{
    public const string New = "new";

    [StringLength(People.Person.NameLength, ErrorMessage = "Họ và tên quá dài.")]
    public string? Name { get; set; }

    /// <summary>The id of a person of the register, or "new".</summary>
    [StringLength(40)]
    public string? Choice { get; set; }

    [Range(0.01, 100, ErrorMessage = "Nhập tỷ lệ từ 0,01 đến 100.")]
    public decimal? Share { get; set; }

    /// <summary>Those who may be meant, once the name was looked for.</summary>
    public IReadOnlyList<SelectListItem> Offered { get; set; } = [];

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && Share is null;
}

/// <summary>A page that shows the form of a request.</summary>
public interface IRequestForm
{
    RequestInput Input { get; }

    IReadOnlyList<string> Fields { get; }
}
