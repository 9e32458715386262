using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Lines;

namespace BangVang.Papers.Plans.Doubts;

/// <summary>Slips that recognised print and typing make again and again in papers of emulation. They are kept as printed and shown.</summary>
static partial class SpellingDoubts
{
    static readonly (string Slip, string Meant)[] slips =
    [
        ("đợt xuất", "đột xuất"), ("trú trọng", "chú trọng"), ("trần lan", "tràn lan"), ("thi đưa", "thi đua"), ("đổi tượng", "đối tượng"), ("lồng gán", "lồng ghép"), ("trao thường", "trao thưởng"),
        ("noi nhận", "nơi nhận"), ("khen thường", "khen thưởng"), ("thi đau", "thi đua"), ("tuyên duơng", "tuyên dương"), ("hoàn, thành", "hoàn thành"), ("cầu huyện", "cấp huyện"), ("ủy bản", "ủy ban"),
        ("kế hoach", "kế hoạch"), ("tổ chúc", "tổ chức"), ("thục hiện", "thực hiện"), ("sáng kiên", "sáng kiến"), ("thành tich", "thành tích"), ("cá nhận", "cá nhân"), ("tập thế", "tập thể"), ("đề nghi ", "đề nghị "),
        ("huớng", "hướng"), ("truởng", "trưởng"), ("thuởng", "thưởng"), ("chủ trí", "chủ trì"), ("phối hơp", "phối hợp"),
    ];

    public static void Find(IEnumerable<(string Text, int Line)> passages, PlanText text)
    {
        foreach (var (passage, line) in passages)
        {
            var lower = passage.ToLowerInvariant();
            foreach (var (slip, meant) in slips)
                if (lower.Contains(slip, StringComparison.Ordinal)) Warn(text, line, slip, meant);
            if (LostWord().Match(lower) is { Success: true } lost) Warn(text, line, lost.Value.TrimEnd(',', ';', '.'), lost.Value.StartsWith("điển") ? "điển hình tiên tiến" : "kinh tế - xã hội");
            if (Residue().Match(passage) is { Success: true } residue)
                text.Warn(line, "markup-residue", $"Dòng {line} còn sót ký hiệu soạn thảo “{residue.Value}”.");
        }
    }

    static void Warn(PlanText text, int line, string slip, string meant) =>
        text.Warn(line, "ocr-slip", $"Dòng {line}: “{slip.Trim()}” có thể là “{meant.Trim()}” (lỗi nhận dạng hoặc gõ máy); giữ nguyên như bản gốc.");

    /// <summary>Set phrases that lost their last word.</summary>
    [GeneratedRegex(@"điển hình tiên[,;.]|kinh tế xã[,;.]", RegexOptions.None, 10_000)]
    private static partial Regex LostWord();

    [GeneratedRegex(@"[_^]\{[^{}]{1,30}\}|\$[^$\s]{1,20}\$|</?\w{1,10}>", RegexOptions.None, 10_000)]
    private static partial Regex Residue();
}
