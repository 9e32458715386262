using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;

namespace BangVang.Registry.Entering;

/// <summary>What stands on the paper of an award, as it is typed.</summary>
public sealed class AwardPaper
{
    [Required(ErrorMessage = "Chọn danh hiệu, hình thức."), Display(Name = "Danh hiệu, hình thức")]
    public string? Award { get; set; }

    [Required(ErrorMessage = "Chọn loại hình khen thưởng."), Display(Name = "Loại hình khen thưởng")]
    public Basis? Basis { get; set; } = Law.Book.Basis.CongTrang;

    [Required(ErrorMessage = "Chưa nhập năm."), Range(1945, 2200, ErrorMessage = "Năm gồm bốn chữ số, từ 1945."), Display(Name = "Năm thành tích")]
    public int? Year { get; set; }

    [StringLength(100), Display(Name = "Giai đoạn, năm học")]
    public string? Period { get; set; }

    [Required(ErrorMessage = "Chưa nhập số quyết định."), StringLength(60), Display(Name = "Số quyết định")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Chưa nhập ngày quyết định."), Display(Name = "Ngày quyết định")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Chưa nhập người quyết định."), StringLength(200), Display(Name = "Người quyết định")]
    public string? By { get; set; }

    [StringLength(120), Display(Name = "Người ký")]
    public string? Signer { get; set; }

    [Required(ErrorMessage = "Chưa nhập tên như trên quyết định."), StringLength(200), Display(Name = "Tên in trên bằng, quyết định")]
    public string? Name { get; set; }

    [StringLength(300), Display(Name = "Chức vụ, đơn vị khi được khen")]
    public string? Place { get; set; }

    [StringLength(2000), Display(Name = "Thành tích")]
    public string? Reason { get; set; }

    [Range(1, 1_000_000, ErrorMessage = "Số sổ vàng là số nguyên dương."), Display(Name = "Số sổ vàng")]
    public int? GoldenNumber { get; set; }

    [Display(Name = "Ngày trao")]
    public DateOnly? HandedOverOn { get; set; }

    [Display(Name = "Là lượt khác: tôi đã đối chiếu hai quyết định")]
    public bool IsAnother { get; set; }
}
