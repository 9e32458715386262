using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Checking;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Dossiers;
using BangVang.Papers.Official;

namespace BangVang.Dossiers.Printing;

/// <summary>The papers of a dossier as Word files, made from what the database holds of it.</summary>
public sealed class DossierPapers(AppDb db, DossierLaw law, ReportFacts reports, Clock clock)
{
    public Task<PaperContent> Content(Dossier dossier) => PaperContent.Of(db, law, dossier, clock.Today);

    public static byte[] Docx(PaperContent content, MadePaper paper) => Written(paper switch
    {
        MadePaper.Proposal => Proposal(content).ToOfficial(),
        MadePaper.List => new NomineeListPaper(content.Frame, content.Lines, IsSummary: false).ToOfficial(),
        MadePaper.Summary => new NomineeListPaper(content.Frame, content.Lines, IsSummary: true).ToOfficial(),
        _ => throw new ArgumentOutOfRangeException(nameof(paper), paper, "Reports are written one by one."),
    });

    /// <summary>The report of each nominee, in the order of the list.</summary>
    public async Task<IReadOnlyList<(Nominee Nominee, byte[] Docx)>> Reports(PaperContent content, Guid? only = null)
    {
        var chosen = content.Nominees.Where(n => only is null || n.Nominee.Id == only).ToList();
        var facts = await reports.Of(chosen);
        return [.. chosen.Select(n => (n.Nominee, Written(facts.Report(content, n).ToOfficial())))];
    }

    public static string FileName(Dossier dossier, MadePaper paper, string extension) => $"{MadePapers.Name(paper)} {dossier.Code ?? $"năm {dossier.Year}"}.{extension}";

    static ProposalPaper Proposal(PaperContent content) => new()
    {
        Frame = content.Frame, Addressees = [.. Addressees(content)],
        Bases = content.Bases,
        Paragraphs = Lines(content.Dossier.ProposalText), Opinions = content.Opinions, Nominees = content.Lines,
        Recipients = ["Như trên", "Lưu: VT, hồ sơ"],
    };

    static IEnumerable<string> Addressees(PaperContent content) => content.Dossier.Addressee is { } outside ? [outside] : [BodyName.InFull(content.Deciding)];

    static IReadOnlyList<string> Lines(string? text) => text is null ? [] : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static byte[] Written(OfficialDocument paper)
    {
        using var file = new MemoryStream();
        OfficialDocx.Write(paper, file);
        return file.ToArray();
    }
}
