using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>A condition as it is typed; each kind reads the fields that it has.</summary>
public sealed class ConditionInput : RuleInput
{
    [Range(1, 100, ErrorMessage = "Nhập từ 1 đến 100."), Display(Name = "Tỷ lệ tối thiểu (%)")]
    public decimal? Percent { get; set; }

    [StringLength(40), Display(Name = "Danh hiệu được tính")]
    public string? Of { get; set; }

    [Range(1, 60, ErrorMessage = "Nhập từ 1 đến 60."), Display(Name = "Số năm")]
    public int? Years { get; set; }

    [Range(1, 60, ErrorMessage = "Nhập từ 1 đến 60."), Display(Name = "Số tháng")]
    public int? Months { get; set; }

    [Range(1, 50, ErrorMessage = "Nhập từ 1 đến 50."), Display(Name = "Số lượng")]
    public int? Count { get; set; }

    [Display(Name = "Xếp loại thấp nhất")]
    public Rating? Min { get; set; }

    [Display(Name = "Phạm vi")]
    public Scope? Scope { get; set; }

    [StringLength(40), Display(Name = "Kể từ lần được tặng")]
    public string? Since { get; set; }

    [StringLength(500), Display(Name = "Lời văn của điều kiện")]
    public string? Text { get; set; }

    /// <summary>The condition that was typed.</summary>
    /// <param name="id">Unique within the rules of the award.</param>
    /// <exception cref="Refusal">A figure of this kind is missing.</exception>
    public Condition Made(ConditionKind kind, string id, string instrument, Law.Lawbook book)
    {
        var text = VietnameseText.OrNull(Text);
        var cited = Cite(instrument);
        return kind switch
        {
            ConditionKind.Share => new Share { Id = id, Of = Needed(Of, "danh hiệu được tính"), Percent = Needed(Percent, "tỷ lệ"), Text = text ?? $"Có từ {Percent:0.##}% thành viên trở lên đạt {book.NameOf(Of!)}", Citation = cited, Mark = Mark },
            ConditionKind.Rating => new RatingCondition { Id = id, Min = Needed(Min, "mức xếp loại"), Text = text ?? $"Xếp loại từ {Min!.Value.Word} trở lên", Citation = cited, Mark = Mark },
            ConditionKind.RatingYears => new RatingYears { Id = id, Continuous = Needed(Years, "số năm"), Min = Needed(Min, "mức xếp loại"), Text = text ?? $"{Years:00} năm liên tục xếp loại từ {Min!.Value.Word} trở lên", Citation = cited, Mark = Mark },
            ConditionKind.Interval => new Interval { Id = id, Since = [Needed(Since, "lần được tặng làm mốc")], AtLeast = Needed(Years, "số năm"), Text = text ?? $"Cách lần được tặng {book.NameOf(Since!)} gần nhất từ {Years:00} năm", Citation = cited, Mark = Mark },
            ConditionKind.Initiatives => new Law.Conditions.Initiatives { Id = id, Count = Needed(Count, "số sáng kiến"), Scope = Needed(Scope, "phạm vi"), Text = text ?? $"Có {Count:00} sáng kiến phạm vi {Scope!.Value.Word} trở lên", Citation = cited, Mark = Mark },
            ConditionKind.MonthsInUnit => new MonthsInUnit { Id = id, Months = Needed(Months, "số tháng"), Text = text ?? $"Công tác từ {Months} tháng trở lên trong năm xét", Citation = cited, Mark = Mark },
            ConditionKind.ServiceYears => new ServiceYears { Id = id, Continuous = Needed(Years, "số năm"), Text = text ?? $"Công tác từ {Years} năm trở lên", Citation = cited, Mark = Mark },
            ConditionKind.BlockRank => new BlockRank { Id = id, Rank = Needed(Count, "thứ hạng"), Text = text ?? $"Xếp thứ {Count} trở lên trong cụm, khối thi đua", Citation = cited, Mark = Mark },
            ConditionKind.Confirm => new Confirm { Id = id, Text = text ?? throw new Refusal("Nhập lời văn của điều kiện: điều người thẩm định phải xác nhận."), Citation = cited, Mark = Mark },
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    static T Needed<T>(T? value, string what) where T : struct => value ?? throw new Refusal($"Nhập {what}.");

    static string Needed(string? value, string what) => string.IsNullOrWhiteSpace(value) ? throw new Refusal($"Chọn {what}.") : value;
}
