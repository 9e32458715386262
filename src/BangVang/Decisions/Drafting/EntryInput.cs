using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;
using BangVang.Organisations.Picking;
using BangVang.People;

namespace BangVang.Decisions.Drafting;

/// <summary>One recipient as entered at once.</summary>
public sealed class EntryInput
{
    [Display(Name = "Đối tượng")]
    public HonoreeKind Kind { get; set; }

    [StringLength(20), Display(Name = "Cách xưng hô")]
    public string? Honorific { get; set; }

    [StringLength(Person.NameLength), Display(Name = "Họ và tên")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Chọn đơn vị."), OrganisationChoice, Display(Name = "Đơn vị")]
    public Guid? OrganisationId { get; set; }

    [StringLength(300), Display(Name = "Chức vụ hoặc địa chỉ")]
    public string? Position { get; set; }

    /// <summary>Which of several of one name; null: the only one, or a new entry.</summary>
    [Display(Name = "Người nào")]
    public string? Which { get; set; }

    [Required(ErrorMessage = "Chọn danh hiệu, hình thức."), StringLength(60), Display(Name = "Danh hiệu, hình thức")]
    public string? Award { get; set; }

    [Display(Name = "Loại khen thưởng")]
    public Basis Basis { get; set; } = Basis.DotXuat;

    [Range(1945, 2200, ErrorMessage = "Nhập năm bốn chữ số."), Display(Name = "Năm đạt thành tích")]
    public int Year { get; set; }

    [Required(ErrorMessage = "Nhập thành tích."), StringLength(1000), Display(Name = "Thành tích")]
    public string? Reason { get; set; }
}
