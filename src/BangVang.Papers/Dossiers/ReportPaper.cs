using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>A row of what was already awarded: year, award, decision.</summary>
public sealed record HeldRow(string Year, string Award, string Decision);

/// <summary>
/// A report on achievements (báo cáo thành tích) of a person, a collective or a household: Nghị định 152/2025/NĐ-CP, Phụ lục, Mẫu 05 for persons;
/// for the others the parts that the earlier decrees had.
/// </summary>
public sealed record ReportPaper
{
    /// <summary>Who writes, where, when, who signs.</summary>
    public required PaperFrame Frame { get; init; }

    /// <summary>The award's name in full.</summary>
    public required string Award { get; init; }

    /// <summary>With the form of address.</summary>
    public required string Name { get; init; }

    /// <summary>A person's report has other parts than a collective's or a household's.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Part I, one line each: "Ngày sinh: 12/03/1980".</summary>
    public IReadOnlyList<string> Particulars { get; init; } = [];

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

    /// <summary>The paper in the official layout.</summary>
    public OfficialDocument ToOfficial() => new()
    {
        Superior = Frame.Superior, Issuer = Frame.Issuer, Number = null, Symbol = "BC", Place = Frame.Place, Date = Frame.Date,
        Type = "Báo cáo thành tích", Title = $"Đề nghị tặng {Award}", Body = [.. Body()],
        Signature = IsPerson ? new Signature(["Xác nhận của thủ trưởng đơn vị"], null) : Frame.Signature,
    };

    IEnumerable<Block> Body()
    {
        yield return new CentredBlock(Name);
        yield return new HeadingBlock(1, "I.", IsPerson ? "Sơ lược lý lịch" : "Đặc điểm, tình hình");
        foreach (var line in Particulars) yield return new ItemBlock(line);
        yield return new HeadingBlock(1, "II.", "Thành tích đạt được");
        foreach (var paragraph in Achievements) yield return new TextBlock(paragraph);
        foreach (var block in Table("Mức độ hoàn thành nhiệm vụ", Ratings, "Xếp loại", "Căn cứ")) yield return block;
        foreach (var block in Table("Sáng kiến", Initiatives, "Tên, phạm vi ảnh hưởng", "Công nhận")) yield return block;
        yield return new HeadingBlock(1, "III.", "Các hình thức đã được khen thưởng");
        if (Titles.Count + Forms.Count == 0) yield return new TextBlock("Chưa được tặng danh hiệu thi đua, hình thức khen thưởng nào ghi trong sổ.");
        foreach (var block in Table("Danh hiệu thi đua", Titles, "Danh hiệu thi đua", "Số, ngày, tháng, năm của quyết định; cơ quan ban hành")) yield return block;
        foreach (var block in Table("Hình thức khen thưởng", Forms, "Hình thức khen thưởng", "Số, ngày, tháng, năm của quyết định; cơ quan ban hành")) yield return block;
        yield return new TextBlock(IsPerson ? "Tôi cam đoan nội dung báo cáo là đúng sự thật. Người báo cáo ký, ghi rõ họ tên" : "Đơn vị cam đoan nội dung báo cáo là đúng sự thật");
    }

    static IEnumerable<Block> Table(string heading, IReadOnlyList<HeldRow> rows, string what, string source)
    {
        if (rows.Count == 0) yield break;
        yield return new HeadingBlock(2, "-", heading);
        yield return new TableBlock([new("Năm", 1, Centred: true), new(what, 3.5), new(source, 4)], [.. rows.Select(r => new CellRow([r.Year, r.Award, r.Decision]))]);
    }
}
