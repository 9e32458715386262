using System.ComponentModel.DataAnnotations;

namespace BangVang.Initiatives.Councils.Pages;

/// <summary>A council as it is typed.</summary>
public sealed class CouncilInput
{
    [Required(ErrorMessage = "Nhập tên hội đồng."), StringLength(300), Display(Name = "Tên hội đồng")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Chọn cấp của hội đồng."), Display(Name = "Cấp")]
    public CouncilRank? Level { get; set; }

    [Required(ErrorMessage = "Nhập quyết định thành lập."), StringLength(300), Display(Name = "Quyết định thành lập")]
    public string? SetUpBy { get; set; }

    [Required(ErrorMessage = "Nhập ngày bắt đầu."), Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? Until { get; set; }

    public CouncilFacts Facts => new(Name!, Level!.Value, SetUpBy!, From!.Value, Until);
}

/// <summary>A page that shows the fields of a council.</summary>
public interface ICouncilForm
{
    CouncilInput Input { get; }
}
