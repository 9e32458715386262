using BangVang.Law.Book;

namespace BangVang.Law.Comparing;

/// <summary>The part of an award's law that a difference is about.</summary>
public enum Aspect { Existence, Conditions, Combination, Quota, Votes, Money, Authority, Dossier, Submission, Publicity, Insignia }

public enum Change
{
    Added,
    Removed,
    Changed,
    /// <summary>The rule says the same; where it stands, or how sure that is, changed.</summary>
    Grounds,
}

/// <summary>A figure or list of a condition that changed, by its name in the data.</summary>
public sealed record ChangedDetail(string Name, string? Before, string? After);

/// <summary>One rule that is not the same under two regimes.</summary>
/// <param name="Rule">The rule's name where it is a condition, the standing where it is how conditions combine; else null.</param>
/// <param name="Before">What it said; null where it was not.</param>
/// <param name="After">What it says; null where it is no more.</param>
/// <param name="BeforePlace">Citation and mark.</param>
public sealed record Difference(Aspect Aspect, Change Change, string? Rule, string? Before, string? After, string? BeforePlace, string? AfterPlace, IReadOnlyList<ChangedDetail> Details);

/// <summary>All differences of one award; none where both regimes say the same.</summary>
public sealed record AwardDifferences(string Award, string Name, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether anything but citations and marks differs.</summary>
    public bool InSubstance => Differences.Any(d => d.Change != Change.Grounds);
}

/// <summary>How aspects are called.</summary>
public static class AspectWords
{
    extension(Aspect aspect)
    {
        public string Word => aspect switch
        {
            Aspect.Existence => "Danh hiệu, hình thức",
            Aspect.Conditions => "Điều kiện",
            Aspect.Combination => "Cách kết hợp điều kiện",
            Aspect.Quota => "Tỷ lệ, số lượng",
            Aspect.Votes => "Bỏ phiếu",
            Aspect.Money => "Tiền thưởng",
            Aspect.Authority => "Thẩm quyền quyết định",
            Aspect.Dossier => "Hồ sơ",
            Aspect.Submission => "Hạn nộp hồ sơ",
            Aspect.Publicity => "Công khai",
            _ => "Hiện vật",
        };
    }
}
