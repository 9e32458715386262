using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>What every form of a rule asks: for which award, by which article, compared with the text or not.</summary>
public abstract class RuleInput
{
    [Required(ErrorMessage = "Chọn danh hiệu, hình thức khen thưởng."), StringLength(40), Display(Name = "Danh hiệu, hình thức khen thưởng")]
    public string? Award { get; set; }

    [Required(ErrorMessage = "Nhập điều, khoản của văn bản."), StringLength(120), Display(Name = "Điều, khoản")]
    public string? Article { get; set; }

    [Display(Name = "Tôi đã đối chiếu với văn bản")]
    public bool IsVerified { get; set; }

    public Mark Mark => IsVerified ? Mark.Read : Mark.Local;

    /// <summary>The whole citation: the overlay's instrument and the article typed.</summary>
    public string Cite(string instrument) => $"{instrument}, {Article!.Trim()}";
}
