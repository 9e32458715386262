using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Law.Overlays;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>The single figures that a body may set for an award.</summary>
public enum FigureKind { Quota, Vote, Submission, Dossier, Prize }

/// <summary>A figure as it is typed.</summary>
public sealed class FigureInput : RuleInput
{
    [Range(1, 100, ErrorMessage = "Nhập từ 1 đến 100."), Display(Name = "Tỷ lệ (%)")]
    public int? Percent { get; set; }

    [StringLength(200), Display(Name = "Tính trên")]
    public string? Of { get; set; }

    [Range(1, 100, ErrorMessage = "Nhập từ 1 đến 100."), Display(Name = "Số thành viên dự họp tối thiểu (%)")]
    public int? QuorumPercent { get; set; }

    [Display(Name = "Phải bỏ phiếu")]
    public bool Ballot { get; set; }

    [Range(1, 31, ErrorMessage = "Nhập từ 1 đến 31."), Display(Name = "Ngày")]
    public int? Day { get; set; }

    [Range(1, 12, ErrorMessage = "Nhập từ 1 đến 12."), Display(Name = "Tháng")]
    public int? Month { get; set; }

    [Range(0, 5, ErrorMessage = "Nhập từ 0 đến 5."), Display(Name = "Số năm sau năm đạt thành tích")]
    public int? YearsAfter { get; set; }

    [StringLength(200), Display(Name = "Gửi đến")]
    public string? To { get; set; }

    [Range(1, 20, ErrorMessage = "Nhập từ 1 đến 20."), Display(Name = "Số bộ hồ sơ")]
    public int? Sets { get; set; }

    [StringLength(1000), Display(Name = "Giấy tờ phải có thêm")]
    public string? Papers { get; set; }

    [Range(0.01, 100, ErrorMessage = "Nhập số lần mức lương cơ sở, từ 0,01 đến 100."), Display(Name = "Cá nhân (lần mức lương cơ sở)")]
    public decimal? Individual { get; set; }

    [Range(0.01, 100, ErrorMessage = "Nhập số lần mức lương cơ sở, từ 0,01 đến 100."), Display(Name = "Tập thể (lần mức lương cơ sở)")]
    public decimal? Collective { get; set; }

    /// <summary>The rules of the award with what was typed laid in; a figure of the same kind is replaced.</summary>
    public LocalRules Into(LocalRules rules, FigureKind kind, string instrument)
    {
        var cited = Cite(instrument);
        return kind switch
        {
            FigureKind.Quota => rules with { Quota = new Quota(cited, Mark, Percent ?? throw new Refusal("Nhập tỷ lệ."), Of: VietnameseText.OrNull(Of)) },
            FigureKind.Vote => rules with { Vote = new LocalVote(cited, Mark, Percent, QuorumPercent, Ballot ? true : null) },
            FigureKind.Submission => rules with { Submission = new Submission(VietnameseText.OrNull(To) ?? throw new Refusal("Nhập nơi nhận hồ sơ."), cited, Mark, Day ?? throw new Refusal("Nhập ngày."), Month ?? throw new Refusal("Nhập tháng."), YearsAfter ?? 0) },
            FigureKind.Dossier => rules with { Dossier = new LocalDossier(cited, Mark, Sets, Papers?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) },
            FigureKind.Prize => rules with { Prize = new PrizeRate(cited, Mark, Individual, Collective) },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public static string Name(FigureKind kind) => kind switch
    {
        FigureKind.Quota => "Tỷ lệ xét tặng",
        FigureKind.Vote => "Bỏ phiếu, số dự họp của hội đồng",
        FigureKind.Submission => "Thời hạn trình",
        FigureKind.Dossier => "Số bộ hồ sơ, giấy tờ",
        FigureKind.Prize => "Mức thưởng dưới mức tối đa",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
