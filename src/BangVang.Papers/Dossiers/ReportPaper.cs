using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>A row of what was already awarded: year, award, decision.</summary>
public sealed record HeldRow(string Year, string Award, string Decision);

/// <summary>A line of part I.</summary>
/// <param name="Label">"Ngày sinh", "Quê quán".</param>
/// <param name="Text">What is known; null leaves a dotted line for the reporter.</param>
public sealed record ReportLine(string Label, string? Text);

/// <summary>Who reports.</summary>
public enum Reporter
{
    /// <summary>Cá nhân.</summary>
    Person,
    /// <summary>Tập thể.</summary>
    Collective,
    /// <summary>Hộ gia đình.</summary>
    Household,
}

/// <summary>
/// A report on achievements (báo cáo thành tích) of a person, a collective or a household: Nghị định 152/2025/NĐ-CP, Phụ lục, Mẫu 05 for persons;
/// for the others the parts that the earlier decrees had.
/// </summary>
public sealed record ReportPaper
{
    const string Dots = "……………………………………………………";

    /// <summary>Who writes, where, when, who signs.</summary>
    public required PaperFrame Frame { get; init; }

    /// <summary>The award's name in full.</summary>
    public required string Award { get; init; }

    /// <summary>With the form of address.</summary>
    public required string Name { get; init; }

    /// <summary>A person's report has other parts than a collective's or a household's.</summary>
    public Reporter Reporter { get; init; }

    /// <summary>The person's name without the form of address, below the place to sign; null leaves it open.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Part I, one line each.</summary>
    public IReadOnlyList<ReportLine> Particulars { get; init; } = [];

    /// <summary>Part II in the reporter's words, one paragraph each.</summary>
    public IReadOnlyList<string> Achievements { get; init; } = [];

    /// <summary>Ratings by year: year, rating, paper.</summary>
    public IReadOnlyList<HeldRow> Ratings { get; init; } = [];

    /// <summary>Initiatives: year, title and scope, who recognised.</summary>
    public IReadOnlyList<HeldRow> Initiatives { get; init; } = [];

    /// <summary>Titles of emulation already held.</summary>
    public IReadOnlyList<HeldRow> Titles { get; init; } = [];

    /// <summary>Forms of commendation already held.</summary>
    public IReadOnlyList<HeldRow> Forms { get; init; } = [];

    /// <summary>The paper in the official layout. Only a collective numbers its reports, and signs them as a body does.</summary>
    public OfficialDocument ToOfficial()
    {
        var isOfBody = Reporter == Reporter.Collective;
        return new OfficialDocument
        {
            Superior = Frame.Superior, Issuer = Frame.Issuer, Symbol = isOfBody ? Frame.Symbol.Replace("TTr", "BC", StringComparison.Ordinal) : null, Place = Frame.Place, Date = Frame.Date,
            Type = "Báo cáo thành tích", Title = $"Đề nghị tặng {Award}", Body = [.. Body()],
            Beside = isOfBody ? [] : [new Signature(["Xác nhận của", Reporter == Reporter.Person ? "Thủ trưởng đơn vị" : "Cơ quan trình"], null, "(Ký tên, đóng dấu)")],
            Signature = isOfBody ? Frame.Signature : new Signature([Reporter == Reporter.Person ? "Người báo cáo" : "Đại diện hộ gia đình"], SignedBy, "(Ký, ghi rõ họ tên)"),
        };
    }

    IEnumerable<Block> Body()
    {
        yield return new CentredBlock(Name);
        yield return new HeadingBlock(1, "I.", Reporter == Reporter.Person ? "Sơ lược lý lịch" : "Đặc điểm, tình hình");
        foreach (var line in Particulars) yield return new ItemBlock($"{line.Label}: {line.Text ?? Dots}");
        yield return new HeadingBlock(1, "II.", "Thành tích đạt được");
        foreach (var block in Achieved()) yield return block;
        foreach (var block in Table("Mức độ hoàn thành nhiệm vụ", Ratings, "Xếp loại", "Căn cứ")) yield return block;
        foreach (var block in Table("Sáng kiến", Initiatives, "Tên, phạm vi ảnh hưởng", "Công nhận")) yield return block;
        yield return new HeadingBlock(1, "III.", "Các hình thức đã được khen thưởng");
        if (Titles.Count + Forms.Count == 0) yield return new TextBlock("Chưa được tặng danh hiệu thi đua, hình thức khen thưởng nào ghi trong sổ.");
        foreach (var block in Table("Danh hiệu thi đua", Titles, "Danh hiệu thi đua", "Số, ngày, tháng, năm của quyết định; cơ quan ban hành")) yield return block;
        foreach (var block in Table("Hình thức khen thưởng", Forms, "Hình thức khen thưởng", "Số, ngày, tháng, năm của quyết định; cơ quan ban hành")) yield return block;
        var who = Reporter switch { Reporter.Person => "Tôi", Reporter.Household => "Gia đình tôi", _ => "Đơn vị" };
        yield return new TextBlock($"{who} cam đoan nội dung báo cáo là đúng sự thật");
    }

    // The register does not know what somebody is charged with: the reporter writes it.
    IEnumerable<Block> Achieved()
    {
        if (Reporter == Reporter.Person)
        {
            yield return new HeadingBlock(2, "1.", "Quyền hạn, nhiệm vụ được giao hoặc đảm nhận");
            yield return new TextBlock(Dots);
            yield return new HeadingBlock(2, "2.", "Thành tích");
        }
        if (Achievements.Count == 0) yield return new TextBlock(Dots);
        foreach (var paragraph in Achievements) yield return new TextBlock(paragraph);
    }

    static IEnumerable<Block> Table(string heading, IReadOnlyList<HeldRow> rows, string what, string source)
    {
        if (rows.Count == 0) yield break;
        yield return new HeadingBlock(2, "-", heading);
        yield return new TableBlock([new("Năm", 1, Centred: true), new(what, 3.5), new(source, 4)], [.. rows.Select(r => new CellRow([r.Year, r.Award, r.Decision]))]);
    }
}
