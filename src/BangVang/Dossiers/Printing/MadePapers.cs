using BangVang.Papers.Text;

namespace BangVang.Dossiers.Printing;

/// <summary>A paper that the program makes from what it knows.</summary>
public enum MadePaper { Proposal, List, Reports, Summary }

public static class MadePapers
{
    public static string Name(MadePaper paper) => paper switch
    {
        MadePaper.Proposal => "Tờ trình",
        MadePaper.List => "Danh sách đề nghị",
        MadePaper.Reports => "Báo cáo thành tích",
        MadePaper.Summary => "Tóm tắt thành tích",
        _ => throw new ArgumentOutOfRangeException(nameof(paper)),
    };

    /// <summary>The made paper that answers a paper of the lawbook's list; null: only a file will do.</summary>
    public static MadePaper? For(string wanted)
    {
        var folded = VietnameseText.Fold(wanted);
        return folded.StartsWith("to trinh", StringComparison.Ordinal) ? MadePaper.Proposal
            : folded.StartsWith("bao cao tom tat", StringComparison.Ordinal) || folded.StartsWith("tom tat", StringComparison.Ordinal) ? MadePaper.Summary
            : folded.StartsWith("bao cao thanh tich", StringComparison.Ordinal) ? MadePaper.Reports
            : folded.StartsWith("danh sach", StringComparison.Ordinal) ? MadePaper.List
            : null;
    }
}
