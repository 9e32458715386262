using System.ComponentModel.DataAnnotations;

namespace BangVang.Decisions.Drafting;

/// <summary>The head and foot of a decision as they are typed.</summary>
public sealed class HeadInput
{
    [Required(ErrorMessage = "Nhập trích yếu."), StringLength(500), Display(Name = "Trích yếu")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nhập ký hiệu."), StringLength(40), RegularExpression(@"^[\p{L}\d][\p{L}\d.\-]*$", ErrorMessage = "Ký hiệu chỉ gồm chữ, số và dấu gạch nối, ví dụ QĐ-UBND."), Display(Name = "Ký hiệu")]
    public string? Symbol { get; set; }

    [Required(ErrorMessage = "Nhập địa danh."), StringLength(100), Display(Name = "Địa danh")]
    public string? Place { get; set; }

    [StringLength(200), Display(Name = "Cơ quan chủ quản")]
    public string? Superior { get; set; }

    [Required(ErrorMessage = "Nhập chức danh người quyết định."), StringLength(200), Display(Name = "Thẩm quyền ban hành")]
    public string? Authority { get; set; }

    [Required(ErrorMessage = "Nhập căn cứ."), StringLength(6000), Display(Name = "Căn cứ")]
    public string? Bases { get; set; }

    [StringLength(300), Display(Name = "Nguồn chi tiền thưởng")]
    public string? Money { get; set; }

    [Required(ErrorMessage = "Nhập nơi nhận."), StringLength(3000), Display(Name = "Nơi nhận")]
    public string? Recipients { get; set; }

    [StringLength(200), Display(Name = "Thay mặt, thừa lệnh")]
    public string? OnBehalfOf { get; set; }

    [Required(ErrorMessage = "Nhập chức vụ người ký."), StringLength(200), Display(Name = "Chức vụ người ký")]
    public string? SignerTitle { get; set; }

    [Required(ErrorMessage = "Nhập họ tên người ký."), StringLength(120), Display(Name = "Họ tên người ký")]
    public string? SignerName { get; set; }

    [StringLength(2000), Display(Name = "Lý do khác kết quả phiên họp Hội đồng")]
    public string? BeyondReason { get; set; }

    public DecisionFacts Facts => new(Title!, Symbol!, Place!, Superior, Authority!, Bases!, Money, Recipients!, OnBehalfOf, SignerTitle!, SignerName!);

    public static HeadInput Of(Decision d) => new()
    {
        Title = d.Title, Symbol = d.Symbol, Place = d.Place, Superior = d.Superior, Authority = d.Authority, Bases = d.Bases, Money = d.Money, Recipients = d.Recipients,
        OnBehalfOf = d.OnBehalfOf, SignerTitle = d.SignerTitle, SignerName = d.SignerName, BeyondReason = d.BeyondReason,
    };
}
