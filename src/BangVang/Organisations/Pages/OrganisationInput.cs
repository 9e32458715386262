using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Organisations.Pages;

/// <summary>What is typed about a body.</summary>
public sealed class OrganisationInput
{
    [Required(ErrorMessage = "Chưa nhập tên."), StringLength(Organisation.NameLength), Display(Name = "Tên")]
    public string Name { get; set; } = "";

    [StringLength(100), Display(Name = "Tên rút gọn")]
    public string? ShortName { get; set; }

    [Required(ErrorMessage = "Chưa chọn loại."), Display(Name = "Loại")]
    public OrganisationKind? Kind { get; set; }

    [StringLength(35), RegularExpression(@"^[A-Za-z0-9.\-]*$", ErrorMessage = "Mã chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối."), Display(Name = "Mã")]
    public string? Code { get; set; }

    [Display(Name = "Vùng dân tộc thiểu số, miền núi, biên giới, hải đảo")]
    public bool IsUpland { get; set; }

    [Display(Name = "Hoạt động từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến hết ngày")]
    public DateOnly? Until { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<OrganisationKind>().Select(k => new SelectListItem(OrganisationKinds.Name(k), k.ToString()));
}
