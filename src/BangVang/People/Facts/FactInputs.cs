using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.People.Facts;

/// <summary>What is typed of one year.</summary>
public sealed class YearInput
{
    [Required(ErrorMessage = "Chưa nhập năm."), Range(1980, 2200, ErrorMessage = "Năm gồm bốn chữ số."), Display(Name = "Năm")]
    public int? Year { get; set; }

    [Display(Name = "Xếp loại mức độ hoàn thành nhiệm vụ")]
    public Rating? Rating { get; set; }

    [StringLength(300), Display(Name = "Căn cứ")]
    public string? Source { get; set; }

    [Range(1, 1_000_000, ErrorMessage = "Số người phải từ 1."), Display(Name = "Số người")]
    public int? Members { get; set; }

    [Range(0, 1_000_000), Display(Name = "Hoàn thành nhiệm vụ")]
    public int? Completed { get; set; }

    [Range(0, 1_000_000), Display(Name = "Đạt LĐTT")]
    public int? Ldtt { get; set; }

    [Range(0, 1_000_000), Display(Name = "Đạt CSTĐCS")]
    public int? Cstdcs { get; set; }

    [Range(0, 1_000_000), Display(Name = "Bị kỷ luật từ cảnh cáo")]
    public int? Disciplined { get; set; }

    [Range(1, 1000, ErrorMessage = "Hạng phải từ 1."), Display(Name = "Hạng trong khối")]
    public int? BlockRank { get; set; }

    public static IEnumerable<SelectListItem> Ratings => Enum.GetValues<Rating>().OrderDescending().Select(r => new SelectListItem(InFull(r), r.ToString()));

    public static string InFull(Rating rating) => rating switch
    {
        Law.Book.Rating.HTXSNV => "Hoàn thành xuất sắc nhiệm vụ",
        Law.Book.Rating.HTTNV => "Hoàn thành tốt nhiệm vụ",
        Law.Book.Rating.HTNV => "Hoàn thành nhiệm vụ",
        _ => "Không hoàn thành nhiệm vụ",
    };
}

public sealed class DisciplineInput
{
    [Required(ErrorMessage = "Chưa chọn hình thức."), Display(Name = "Hình thức kỷ luật")]
    public DisciplineLevel? Level { get; set; }

    [Required(ErrorMessage = "Chưa nhập ngày có hiệu lực."), Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến hết ngày")]
    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "Chưa ghi quyết định."), StringLength(300), Display(Name = "Quyết định (số, ngày, cơ quan)")]
    public string? Source { get; set; }

    public static IEnumerable<SelectListItem> Levels => Enum.GetValues<DisciplineLevel>().Select(l => new SelectListItem(char.ToUpper(l.Word[0]) + l.Word[1..], l.ToString()));
}

public sealed class HoldInput
{
    [Required(ErrorMessage = "Chưa chọn việc."), Display(Name = "Việc đang xem xét")]
    public HoldKind? Kind { get; set; }

    [Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Chưa ghi căn cứ."), StringLength(300), Display(Name = "Căn cứ (văn bản, cơ quan)")]
    public string? Source { get; set; }

    public static IEnumerable<SelectListItem> Kinds => Enum.GetValues<HoldKind>().Select(k => new SelectListItem(PersonWords.Name(k), k.ToString()));
}
