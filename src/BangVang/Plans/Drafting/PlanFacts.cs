using System.ComponentModel.DataAnnotations;

namespace BangVang.Plans.Drafting;

/// <summary>The facts of a plan's head and foot, as typed.</summary>
public sealed class PlanFacts
{
    [Required(ErrorMessage = "Ghi trích yếu của kế hoạch."), MaxLength(500), Display(Name = "Trích yếu")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Ghi năm của kế hoạch."), Range(1945, 2200, ErrorMessage = "Năm từ 1945 đến 2200."), Display(Name = "Năm kế hoạch")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Ghi ký hiệu, ví dụ KH-UBND."), MaxLength(50)]
    [RegularExpression(@"\s*[\p{L}\d]+([-.][\p{L}\d]+)*\s*", ErrorMessage = "Ký hiệu gồm chữ và gạch nối, không có số đứng trước, ví dụ KH-UBND.")]
    [Display(Name = "Ký hiệu")]
    public string? Symbol { get; set; }

    [MaxLength(100), Display(Name = "Địa danh")]
    public string? Place { get; set; }

    [MaxLength(300), Display(Name = "Cơ quan chủ quản")]
    public string? Superior { get; set; }

    [MaxLength(300), Display(Name = "Thay mặt, thừa lệnh")]
    public string? OnBehalfOf { get; set; }

    [MaxLength(300), Display(Name = "Chức vụ người ký")]
    public string? SignerTitle { get; set; }

    [MaxLength(100), Display(Name = "Họ tên người ký")]
    public string? SignerName { get; set; }

    [Display(Name = "Thực hiện kế hoạch của cấp trên")]
    public Guid? CarriesOutId { get; set; }

    [Display(Name = "Tiếp nối kế hoạch năm trước")]
    public Guid? FollowsId { get; set; }

    public static PlanFacts Of(Plan plan) => new()
    {
        Title = plan.Title, Year = plan.Year, Symbol = plan.Symbol, Place = plan.Place, Superior = plan.Superior, OnBehalfOf = plan.OnBehalfOf,
        SignerTitle = plan.SignerTitle, SignerName = plan.SignerName, CarriesOutId = plan.CarriesOutId, FollowsId = plan.FollowsId,
    };

    public void Write(Plan plan)
    {
        plan.Title = Typed.Line(Title)!;
        plan.Year = Year!.Value;
        plan.Symbol = Typed.Line(Symbol)!.ToUpper();
        (plan.Place, plan.Superior) = (Typed.Line(Place), Typed.Line(Superior));
        (plan.OnBehalfOf, plan.SignerTitle, plan.SignerName) = (Typed.Text(OnBehalfOf), Typed.Text(SignerTitle), Typed.Line(SignerName));
        (plan.CarriesOutId, plan.FollowsId) = (CarriesOutId, FollowsId);
    }
}
