using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Overlays;

/// <summary>Compares two conditions of one kind that speak of the same thing: says how the first is easier, null where it is not or cannot be compared.</summary>
static class Strictness
{
    public static string? Easier(Condition local, Condition above) => (local, above) switch
    {
        (Share one, Share other) => Shares(one, other),
        (RatingCondition one, RatingCondition other) when one.Min < other.Min => $"mức xếp loại {one.Min.Word} thấp hơn {other.Min.Word}",
        (RatingYears one, RatingYears other) when Below((one.Continuous, one.Min), (other.Continuous, other.Min)) => $"{one.Continuous} năm {one.Min.Word} thấp hơn {other.Continuous} năm {other.Min.Word}",
        (ConsecutiveYears one, ConsecutiveYears other) when Same(one.Awards, other.Awards) && one.Count < other.Count => $"{one.Count} lần liên tục ít hơn {other.Count} lần",
        (ConsecutiveAwards one, ConsecutiveAwards other) when Same(one.Awards, other.Awards) && one.Count < other.Count => $"{one.Count} lần liên tục ít hơn {other.Count} lần",
        (Initiatives one, Initiatives other) when Below((one.Count, one.Scope), (other.Count, other.Scope)) => $"{one.Count} sáng kiến phạm vi {one.Scope.Word} thấp hơn {other.Count} sáng kiến phạm vi {other.Scope.Word}",
        (Topics one, Topics other) when Below((one.Count, one.Scope ?? Scope.CoSo), (other.Count, other.Scope ?? Scope.CoSo)) => "yêu cầu về đề tài thấp hơn",
        (Interval one, Interval other) when one.Since.Intersect(other.Since).Any() && one.AtLeast < other.AtLeast => $"khoảng cách {one.AtLeast} năm ngắn hơn {other.AtLeast} năm",
        (MonthsInUnit one, MonthsInUnit other) when one.Months < other.Months => $"{one.Months} tháng ít hơn {other.Months} tháng",
        (ServiceYears one, ServiceYears other) when one.Continuous < other.Continuous => $"{one.Continuous} năm công tác ít hơn {other.Continuous} năm",
        (BlockRank one, BlockRank other) when one.Rank > other.Rank => $"thứ hạng {one.Rank} trong cụm, khối thấp hơn thứ hạng {other.Rank}",
        (NoDiscipline one, NoDiscipline other) when one.From > other.From => $"chỉ xét kỷ luật từ {one.From.Word} nhẹ hơn từ {other.From.Word}",
        (Movement one, Movement other) when one.Role == other.Role && one.Scope < other.Scope => $"phong trào cấp {one.Scope.Value.Word} thấp hơn cấp {other.Scope.Value.Word}",
        _ => null,
    };

    static string? Shares(Share one, Share other)
    {
        if (one.Of == other.Of && (one.Percent < other.Percent || one.Percent == other.Percent && other.Exclusive && !one.Exclusive)) return $"tỷ lệ {(one.Exclusive ? "trên" : "từ")} {one.Percent:0.##}% {one.Of} thấp hơn {(other.Exclusive ? "trên" : "từ")} {other.Percent:0.##}%";
        if (one.Of == other.Of && one.Count < other.Count) return $"{one.Count} người đạt {one.Of} ít hơn {other.Count} người";
        if (one.CompletePercent < other.CompletePercent) return $"tỷ lệ hoàn thành nhiệm vụ {one.CompletePercent:0.##}% thấp hơn {other.CompletePercent:0.##}%";
        return one.NoneDisciplinedFrom > other.NoneDisciplinedFrom ? $"chỉ xét kỷ luật từ {one.NoneDisciplinedFrom.Value.Word} nhẹ hơn từ {other.NoneDisciplinedFrom.Value.Word}" : null;
    }

    // Lower in one and not higher in the other: what is higher in one may be a demand of its own.
    static bool Below<TLevel>((int Count, TLevel Level) one, (int Count, TLevel Level) other) where TLevel : struct, Enum
    {
        var level = Comparer<TLevel>.Default.Compare(one.Level, other.Level);
        return one.Count <= other.Count && level <= 0 && (one.Count < other.Count || level < 0);
    }

    static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.ToHashSet().SetEquals(other);
}
