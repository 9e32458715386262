using BangVang.Law.Conditions;

namespace BangVang.Lawbook.Overlays.Rules;

/// <summary>The kinds of conditions that the forms offer, as officers call them.</summary>
public enum ConditionKind { Share, Rating, RatingYears, Interval, Initiatives, MonthsInUnit, ServiceYears, BlockRank, Confirm }

public static class ConditionWords
{
    public static string Name(ConditionKind kind) => kind switch
    {
        ConditionKind.Share => "Tỷ lệ thành viên",
        ConditionKind.Rating => "Mức xếp loại trong năm",
        ConditionKind.RatingYears => "Số năm liên tục đạt xếp loại",
        ConditionKind.Interval => "Khoảng cách với lần khen trước",
        ConditionKind.Initiatives => "Sáng kiến",
        ConditionKind.MonthsInUnit => "Số tháng công tác",
        ConditionKind.ServiceYears => "Số năm công tác",
        ConditionKind.BlockRank => "Thứ hạng trong cụm, khối",
        ConditionKind.Confirm => "Điều kiện do người thẩm định xác nhận",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Name(Condition condition) => condition switch
    {
        Share => Name(ConditionKind.Share),
        RatingCondition => Name(ConditionKind.Rating),
        RatingYears => Name(ConditionKind.RatingYears),
        Interval => Name(ConditionKind.Interval),
        Law.Conditions.Initiatives => Name(ConditionKind.Initiatives),
        MonthsInUnit => Name(ConditionKind.MonthsInUnit),
        ServiceYears => Name(ConditionKind.ServiceYears),
        BlockRank => Name(ConditionKind.BlockRank),
        Confirm => Name(ConditionKind.Confirm),
        _ => "Điều kiện",
    };
}
