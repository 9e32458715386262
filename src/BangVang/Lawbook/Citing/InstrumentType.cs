using BangVang.Papers.Text;

namespace BangVang.Lawbook.Citing;

/// <summary>What an instrument is called by its heading.</summary>
public enum InstrumentType
{
    Constitution, Code, Law, Ordinance, Resolution, Decree, Decision, Directive, Circular, JointCircular,
    Plan, Programme, Guideline, Statute, Rules, Conclusion, Scheme, Announcement, Proposal, Report, OfficialLetter, ConsolidatedText, Other,
}

public static class InstrumentTypes
{
    // Abbreviations: Nghị định 30/2020/NĐ-CP, Phụ lục III; NĐ, TT, TTLT, KL and VBHN are those in use by the issuing bodies.
    static readonly (InstrumentType Type, string Name, string? Sign)[] all =
    [
        (InstrumentType.Constitution, "Hiến pháp", null),
        (InstrumentType.Code, "Bộ luật", null),
        (InstrumentType.Law, "Luật", null),
        (InstrumentType.Ordinance, "Pháp lệnh", null),
        (InstrumentType.Resolution, "Nghị quyết", "NQ"),
        (InstrumentType.Decree, "Nghị định", "NĐ"),
        (InstrumentType.Decision, "Quyết định", "QĐ"),
        (InstrumentType.Directive, "Chỉ thị", "CT"),
        (InstrumentType.Circular, "Thông tư", "TT"),
        (InstrumentType.JointCircular, "Thông tư liên tịch", "TTLT"),
        (InstrumentType.Plan, "Kế hoạch", "KH"),
        (InstrumentType.Programme, "Chương trình", "CTr"),
        (InstrumentType.Guideline, "Hướng dẫn", "HD"),
        (InstrumentType.Statute, "Quy chế", "QC"),
        (InstrumentType.Rules, "Quy định", "QyĐ"),
        (InstrumentType.Conclusion, "Kết luận", "KL"),
        (InstrumentType.Scheme, "Đề án", "ĐA"),
        (InstrumentType.Announcement, "Thông báo", "TB"),
        (InstrumentType.Proposal, "Tờ trình", "TTr"),
        (InstrumentType.Report, "Báo cáo", "BC"),
        (InstrumentType.OfficialLetter, "Công văn", null),
        (InstrumentType.ConsolidatedText, "Văn bản hợp nhất", "VBHN"),
        (InstrumentType.Other, "Văn bản khác", null),
    ];

    public static IReadOnlyList<InstrumentType> All { get; } = [.. all.Select(t => t.Type)];

    public static string Name(InstrumentType type) => all.First(t => t.Type == type).Name;

    /// <summary>The type that a printed heading begins with: "Chương trình hành động" is a programme. Other when none does.</summary>
    public static InstrumentType Read(string? heading)
    {
        var words = VietnameseText.Fold(heading) + " ";
        return all.Where(t => t.Type != InstrumentType.Other && words.StartsWith(VietnameseText.Fold(t.Name) + " ", StringComparison.Ordinal))
            .OrderByDescending(t => t.Name.Length).Select(t => t.Type).FirstOrDefault(InstrumentType.Other);
    }

    /// <summary>The type that the symbol tells ("21/KH-UBND" is a plan); null when it tells none.</summary>
    public static InstrumentType? Told(string? number)
    {
        var signs = (number ?? "").Split(['/', '-'], StringSplitOptions.RemoveEmptyEntries).Skip(1);
        foreach (var part in signs)
            foreach (var (type, _, sign) in all)
                if (sign == part) return type;
        return null;
    }
}
