using System.Globalization;
using System.Text.RegularExpressions;

namespace BangVang.Initiatives.Imports;

/// <summary>One author as a cell names one: "Lò Văn Thử (60%)".</summary>
public sealed record NamedAuthor(string Name, decimal? Share);

/// <summary>The cell that names the authors: parted by semicolons, line breaks or commas, each perhaps with a share.</summary>
public static partial class AuthorCell
{
    /// <summary>The authors with shares that make 100; or null with what is wrong.</summary>
    public static (IReadOnlyList<NamedAuthor>? Authors, string? Wrong) Read(string text)
    {
        var parts = text.Split(text.Contains(';') || text.Contains('\n') ? [';', '\n'] : [','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var authors = parts.Select(One).ToList();
        if (authors.Find(a => a.Name.Length == 0 || a.Name.Any(char.IsAsciiDigit)) is { } strange) return (null, $"không hiểu tên tác giả “{(strange.Name.Length == 0 ? text : strange.Name)}”. Ghi như: Lò Văn Thử (60%); Vàng Thị Nghiệm (40%).");
        if (authors.TrueForAll(a => a.Share is null)) return ([.. authors.Zip(Shares.Equal(authors.Count), (a, s) => a with { Share = s })], null);
        if (authors.Exists(a => a.Share is null)) return (null, "có tác giả ghi tỷ lệ, có tác giả không. Ghi tỷ lệ cho mọi tác giả, hoặc không ghi cho ai.");
        return Shares.Fault([.. authors.Select(a => a.Share!.Value)]) is { } fault ? (null, fault) : (authors, null);
    }

    static NamedAuthor One(string part)
    {
        if (WithShare().Match(part) is not { Success: true } found) return new NamedAuthor(Tidy(part), null);
        var share = decimal.TryParse(found.Groups[2].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) ? given : (decimal?)null;
        return new NamedAuthor(Tidy(found.Groups[1].Value), share);
    }

    static string Tidy(string name) => string.Join(' ', name.Trim(' ', '-', ':', '.').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^(.+?)\s*[\(:\-–]?\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*\)?$", RegexOptions.None, 1000)]
    private static partial Regex WithShare();
}
