using System.Globalization;

namespace BangVang.Law.Book;

/// <summary>How sums, figures and days are written in Vietnamese, whatever the machine's language.</summary>
public static class Vnd
{
    static readonly CultureInfo vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>"2.340.000 đ".</summary>
    public static string Words(decimal vnd) => vnd.ToString("#,##0.##", vietnamese) + " đ";

    /// <summary>"1,5".</summary>
    public static string Figure(decimal figure) => figure.ToString("0.####", vietnamese);
}
