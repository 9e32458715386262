using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Schedule;

/// <summary>What a label before a colon says about an assignment.</summary>
enum Fact
{
    Content,
    Time,
    Directing,
    Lead,
    Coordinating,
    Mixed,
    Note,
}

/// <summary>A labelled fact: "Đơn vị chủ trì: Phòng Nội vụ".</summary>
sealed record Labelled(Fact Fact, string Label, string Text);

/// <summary>Facts about an assignment that stand beside it as "label: text" instead of in a column.</summary>
static partial class Labels
{
    /// <summary>The text begins with a label.</summary>
    public static bool Starts(string text) => Label().Match(Plain.Of(text)) is { Success: true, Index: 0 };

    /// <summary>The text holds a labelled time.</summary>
    public static bool TellsTime(string text) => Label().Matches(Plain.Of(text)).Any(match => FactOf(match.Groups["label"].Value) is Fact.Time);

    /// <summary>Cuts labelled facts off the end of a text; what is left is the content.</summary>
    public static (string Content, IReadOnlyList<Labelled> Facts) Cut(string text)
    {
        var plain = Plain.Of(text);
        var labels = Label().Matches(plain).ToArray();
        if (labels.Length == 0) return (text, []);
        var facts = new List<Labelled>();
        for (var i = 0; i < labels.Length; i++)
        {
            var end = i + 1 < labels.Length ? labels[i + 1].Index : text.Length;
            var start = labels[i].Index + labels[i].Length;
            var label = labels[i].Groups["label"];
            facts.Add(new(FactOf(label.Value), text[label.Index..(label.Index + label.Length)].Trim(), Trim(text[start..end])));
        }
        return (text[..labels[0].Index].TrimEnd(' ', '(', ',', '-', '+', '*').Trim(), facts);
    }

    static string Trim(string text)
    {
        var bare = text.Trim().TrimEnd('(', ' ', '-', '+').Trim(' ', '.', ';', ',');
        return (bare.Count(c => c == ')') > bare.Count(c => c == '(') ? bare.TrimEnd(')').TrimEnd(' ', '.', ';', ',') : bare).Trim();
    }

    static Fact FactOf(string label)
    {
        if (label.Contains("thoi") || label.Contains("tien do") || label.Contains("hoan thanh")) return Fact.Time;
        if (label.Contains("noi dung")) return Fact.Content;
        if (label.Contains("chi dao") || label.Contains("phu trach")) return Fact.Directing;
        if (label.Contains("phoi hop")) return label.Contains("chu tri") || label.Contains("thuc hien va") ? Fact.Mixed : Fact.Coordinating;
        return label.Contains("ket qua") || label.Contains("san pham") || label.Contains("dia diem") || label.Contains("kinh phi") || label.Contains("thanh phan") || label.Contains("ghi chu")
            ? Fact.Note : Fact.Lead;
    }

    [GeneratedRegex("""
        (?:^|(?<=[.;,(]\s?)|(?<=\s[-+*]\s))\s*(?<label>
            (?:thoi\ gian|thoi\ han|thoi\ diem)(?:\ (?:thuc\ hien|hoan\ thanh|to\ chuc|trien\ khai|du\ kien))*
          | tien\ do(?:\ thuc\ hien)? | (?:hoan\ thanh)
          | noi\ dung
          | (?:don\ vi|co\ quan|bo\ phan|lanh\ dao|nguoi|phong)\ (?:truc\ tiep\ )?(?:chu\ tri|thuc\ hien|phoi\ hop|chi\ dao|phu\ trach|tham\ muu)(?:\ (?:thuc\ hien|chinh|tham\ muu))?(?:\ (?:va|,)\ phoi\ hop(?:\ thuc\ hien)?)?
          | (?:chu\ tri|phoi\ hop|chi\ dao|phan\ cong|phan\ cong\ thuc\ hien|don\ vi|co\ quan|to\ chuc\ thuc\ hien)(?:\ thuc\ hien)?
          | (?:ket\ qua|san\ pham|dia\ diem|kinh\ phi|thanh\ phan|ghi\ chu)(?:\ (?:dat\ duoc|dau\ ra|thuc\ hien|to\ chuc|tham\ du|du\ kien))*
        )\s*:
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Label();
}
