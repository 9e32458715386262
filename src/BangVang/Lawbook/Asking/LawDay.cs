using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BangVang.Kernel;
using BangVang.Law.Candidates;

namespace BangVang.Lawbook.Asking;

/// <summary>The day of the act on the command line: <c>--on 2026-03-01</c>, by default today.</summary>
static class LawDay
{
    public static Option<DateOnly?> Option(string otherwise) => new("--on")
    {
        Description = $"Ngày ra quyết định, dạng NĂM-THÁNG-NGÀY hoặc NGÀY/THÁNG/NĂM; {otherwise}",
        CustomParser = Parse,
    };

    public static DateOnly Today => new Clock(TimeProvider.System).Today;

    static DateOnly? Parse(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 0 ? "" : argument.Tokens[0].Value;
        if (!DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            argument.AddError($"“{text}” không phải là ngày có thật. Ghi theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-03-01.");
        else if (day.Year > Years.Last) argument.AddError($"Sổ luật chỉ tính được đến năm {Years.Last}; ngày {day:dd/MM/yyyy} ở sau đó.");
        else return day;
        return null;
    }
}
