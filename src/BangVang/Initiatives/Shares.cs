using BangVang.Kernel;

namespace BangVang.Initiatives;

/// <summary>The shares of the authors, in per cent with two decimals: together exactly 100 (form 01 of the request).</summary>
public static class Shares
{
    public const decimal Whole = 100;

    /// <summary>What is wrong with the shares; null when they are whole.</summary>
    public static string? Fault(IReadOnlyCollection<decimal> shares)
    {
        if (shares.Count == 0) return "Chưa có tác giả nào. Ghi ít nhất một tác giả và tỷ lệ đóng góp.";
        if (shares.Any(s => s <= 0)) return "Mỗi tác giả phải có tỷ lệ đóng góp lớn hơn 0%.";
        if (shares.Any(s => decimal.Round(s, 2) != s)) return "Tỷ lệ đóng góp có tối đa hai chữ số sau dấu phẩy.";
        var sum = shares.Sum();
        return sum == Whole ? null
            : $"Tỷ lệ đóng góp của các tác giả cộng lại là {sum:0.##}%, phải đúng 100%: {(sum < Whole ? $"còn thiếu {Whole - sum:0.##}%" : $"thừa {sum - Whole:0.##}%")}.";
    }

    public static void MustBeWhole(IReadOnlyCollection<decimal> shares)
    {
        if (Fault(shares) is { } fault) throw new Refusal(fault);
    }

    /// <summary>As equal as two decimals allow; the first ones take the rest.</summary>
    public static IReadOnlyList<decimal> Equal(int authors)
    {
        var hundredths = (int)(Whole * 100);
        return [.. Enumerable.Range(0, authors).Select(i => (hundredths / authors + (i < hundredths % authors ? 1 : 0)) / 100m)];
    }
}
