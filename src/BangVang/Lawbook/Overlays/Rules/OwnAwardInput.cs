using System.ComponentModel.DataAnnotations;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Overlays.Rules;

public enum OwnAwardKind { Badge, CommemorativeMedal }

/// <summary>A body's own badge or commemorative medal as it is typed.</summary>
public sealed class OwnAwardInput
{
    [Required(ErrorMessage = "Chọn huy hiệu hay kỷ niệm chương."), Display(Name = "Loại")]
    public OwnAwardKind? Kind { get; set; }

    [Required(ErrorMessage = "Nhập tên đầy đủ."), StringLength(200), Display(Name = "Tên đầy đủ")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Nhập tên viết gọn."), StringLength(60), Display(Name = "Tên viết gọn")]
    public string? Short { get; set; }

    [Range(1, 60, ErrorMessage = "Nhập từ 1 đến 60."), Display(Name = "Số năm công tác")]
    public int? Years { get; set; }

    [StringLength(40), Display(Name = "Cách lần được tặng")]
    public string? Since { get; set; }

    [Range(1, 60, ErrorMessage = "Nhập từ 1 đến 60."), Display(Name = "Cách bao nhiêu năm")]
    public int? Apart { get; set; }

    [StringLength(500), Display(Name = "Đóng góp phải được xác nhận")]
    public string? Contribution { get; set; }

    [Display(Name = "Chỉ tặng một lần")]
    public bool Once { get; set; } = true;

    [Required(ErrorMessage = "Nhập điều, khoản của văn bản."), StringLength(120), Display(Name = "Điều, khoản")]
    public string? Article { get; set; }

    [Display(Name = "Tôi đã đối chiếu với văn bản")]
    public bool IsVerified { get; set; }

    public Award Made(string instrument, DateOnly from, DateOnly? until, Law.Lawbook book)
    {
        var code = (Kind == OwnAwardKind.Badge ? "HH_" : "KNC_") + string.Concat(VietnameseText.Fold(Short).ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        var conditions = Conditions($"{instrument}, {Article!.Trim()}", IsVerified ? Mark.Read : Mark.Local, book).ToList();
        return new Award
        {
            Code = code.Length > 40 ? code[..40] : code, Name = Name!.Trim(), Short = Short!.Trim(), Kind = Kind == OwnAwardKind.Badge ? AwardKind.Badge : AwardKind.Commendation,
            Recipients = [Recipient.Individual], Level = AwardLevel.Province, Order = 0, Yearly = false, Types = [Basis.CongHien],
            Versions = [new AwardVersion
            {
                Regimes = [.. book.Regimes.Where(r => !(r.Until < from || until < r.From)).Select(r => r.Code)], From = from, Until = until,
                Conditions = conditions, Logic = new AllOf([.. conditions.Select(c => new Leaf(c.Id))]),
            }],
        };
    }

    IEnumerable<Condition> Conditions(string cited, Mark mark, Law.Lawbook book)
    {
        if (Years is { } years) yield return new ServiceYears { Id = "years", Continuous = years, Text = $"Công tác từ {years} năm trở lên", Citation = cited, Mark = mark };
        if (Apart is { } apart && Since is { Length: > 0 } since) yield return new Interval { Id = "apart", Since = [since], AtLeast = apart, Text = $"Cách lần được tặng {book.NameOf(since)} gần nhất từ {apart:00} năm", Citation = cited, Mark = mark };
        if (!string.IsNullOrWhiteSpace(Contribution) || Once) yield return new Confirm { Id = "contribution", OncePerType = Once, Text = string.IsNullOrWhiteSpace(Contribution) ? "Có đóng góp cho bộ, ngành, địa phương; chỉ tặng một lần" : Contribution.Trim(), Citation = cited, Mark = mark };
    }
}
