using System.Text.RegularExpressions;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Citing;

/// <summary>The name of an instrument that is cited without a number: "Luật Thi đua, khen thưởng năm 2022".</summary>
public static partial class InstrumentName
{
    /// <summary>Folded, without the word for its type in front and the year behind.</summary>
    public static string Key(string? name)
    {
        var key = Dated().Replace(VietnameseText.Fold(name), "");
        var type = InstrumentTypes.Read(key);
        if (type is InstrumentType.Law or InstrumentType.Code or InstrumentType.Ordinance)
            key = key[VietnameseText.Fold(InstrumentTypes.Name(type)).Length..].TrimStart();
        return key;
    }

    /// <summary>The year behind the name; null when there is none.</summary>
    public static int? Year(string? name) =>
        Dated().Match(VietnameseText.Fold(name)) is { Success: true } dated ? int.Parse(dated.Groups[1].Value) : null;

    /// <summary>"về công tác văn thư", "quy định chi tiết …": the name as it goes on in a sentence that cites it.</summary>
    public static string InSentence(string name)
    {
        var begun = VietnameseText.Inside(name);
        return Begins().IsMatch(begun) ? begun : "về " + begun;
    }

    // Names that begin with "về" or with what the instrument does need no preposition.
    [GeneratedRegex("^(?:về|việc|quy định|ban hành|sửa đổi|bãi bỏ|hướng dẫn|phê duyệt|công bố|thực hiện|triển khai|tổ chức|phát động) ")]
    private static partial Regex Begins();

    [GeneratedRegex(@" nam (\d{4})$")]
    private static partial Regex Dated();
}
