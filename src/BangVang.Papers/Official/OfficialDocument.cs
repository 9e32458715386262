namespace BangVang.Papers.Official;

/// <summary>
/// An official paper as its content only; <see cref="OfficialDocx"/> gives it the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.
/// Names are in ordinary case ("Ủy ban nhân dân tỉnh Sơn Bình"): the layout sets capitals where the decree asks for them.
/// </summary>
public sealed record OfficialDocument
{
    /// <summary>The direct superior body, above the issuer; null for bodies that show none (such as a Ủy ban nhân dân).</summary>
    public string? Superior { get; init; }

    /// <summary>The body that issues the paper.</summary>
    public required string Issuer { get; init; }

    /// <summary>Given at issue; null leaves the gap that officers leave in a draft. Below 10 it is written with a zero.</summary>
    public int? Number { get; init; }

    /// <summary>What follows the number: "KH-UBND", "QĐ-UBND"; null for a paper without a number of its own: a person's report, a list that goes along.</summary>
    public required string? Symbol { get; init; }

    /// <summary>The place before the date: "Sơn Bình".</summary>
    public required string Place { get; init; }

    /// <summary>The date of issue; its missing parts are left open.</summary>
    public required PaperDate Date { get; init; }

    /// <summary>The type by name: "Kế hoạch", "Quyết định"; null for a công văn, which has none.</summary>
    public string? Type { get; init; }

    /// <summary>The trích yếu. In a công văn it stands under the number and begins with "V/v".</summary>
    public required string Title { get; init; }

    /// <summary>What ties a paper to the one that it goes along with, "(Kèm theo Tờ trình số …)": below the title; null for none.</summary>
    public string? Reference { get; init; }

    /// <summary>In a decision: who decides ("Chủ tịch Ủy ban nhân dân tỉnh Sơn Bình"), between the title and the legal bases.</summary>
    public string? Authority { get; init; }

    /// <summary>Kính gửi: in a tờ trình, báo cáo or công văn.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>The căn cứ, one each, without the closing mark: the layout ends them with ";" and the last with ".".</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>The text itself, in order.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>Nơi nhận, one each, without dash and closing mark; the last is what is filed ("Lưu: VT, TĐKT").</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who signs.</summary>
    public required Signature Signature { get; init; }

    /// <summary>
    /// Who signs beside the signature, from the left: the secretary of minutes (mẫu 1.9), the tellers. With any of them the recipients stand below.
    /// </summary>
    public IReadOnlyList<Signature> Beside { get; init; } = [];

    /// <summary>The annexes, each on pages of its own; two or more are numbered with Roman numerals.</summary>
    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>
    /// The gaps of number and date and the place of the signature are marked (<see cref="SigningMarks"/>), so that they can be found in the PDF.
    /// </summary>
    public bool IsForSigning { get; init; }
}

/// <summary>A date of which a draft may know only a part: "ngày … tháng 02 năm 2026".</summary>
/// <param name="Day">1–31, or null when blank.</param>
/// <param name="Month">1–12, or null when blank.</param>
/// <param name="Year">Four figures, or null when blank.</param>
public sealed record PaperDate(int? Day, int? Month, int? Year)
{
    /// <summary>A whole date.</summary>
    public static PaperDate On(DateOnly date) => new(date.Day, date.Month, date.Year);

    /// <summary>
    /// "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 take a leading zero, the others none (Nghị định 30/2020, Phụ lục I).
    /// </summary>
    public override string ToString() =>
        $"ngày {(Day is { } day ? $"{day:00}" : "    ")} tháng {(Month is { } month ? month <= 2 ? $"{month:00}" : $"{month}" : "    ")} năm {(Year is { } year ? $"{year}" : "       ")}";
}

/// <summary>The signature block.</summary>
/// <param name="Powers">From top to bottom: "TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch". Set in capitals.</param>
/// <param name="Name">The signer's name without academic title; null leaves it open.</param>
/// <param name="How">How it is to be signed, "(Ký, ghi rõ họ tên)": below the powers; null for nothing.</param>
public sealed record Signature(IReadOnlyList<string> Powers, string? Name, string? How = null);

/// <summary>An annex: "Phụ lục", its title, and the line that ties it to the paper.</summary>
/// <param name="Title">Set in bold capitals.</param>
/// <param name="Content">What it holds, usually one <see cref="TableBlock"/>.</param>
/// <param name="Landscape">Broad tables lie on their side.</param>
/// <param name="Label">What stands above the title; null: "Phụ lục" with its number; empty: nothing, as above a list that is called so itself.</param>
public sealed record Annex(string Title, IReadOnlyList<Block> Content, bool Landscape = false, string? Label = null);
