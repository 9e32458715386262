using BangVang.Kernel.Data;
using BangVang.Law.Procedures;
using BangVang.Law.Verdicts;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Printing;


/// <summary>A paper that the law wants in the dossier.</summary>
/// <param name="Of">The short names of the awards that want it.</param>
/// <param name="Made">The paper that the program makes from the data; null where only a file will do.</param>
/// <param name="Files">Uploaded files that stand for it.</param>
public sealed record WantedPaper(string Name, IReadOnlyList<string> Of, string Citation, bool IsOptional, MadePaper? Made, bool IsMadeReady, IReadOnlyList<PaperFile> Files)
{
    public bool IsThere => Files.Count > 0 || Made is not null && IsMadeReady;
}

public sealed record PaperFile(Guid FiledId, Guid AttachmentId, string Name);

/// <summary>What the dossier holds against what the lawbook lists for its awards.</summary>
public sealed class Completeness(AppDb db)
{
    static readonly string Minutes = VietnameseText.Fold(SendingUp.MinutesAlong.Paper);

    /// <param name="list">The nominees, where they are at hand.</param>
    public async Task<IReadOnlyList<WantedPaper>> Of(Dossier dossier, Law.Lawbook book, DateOnly on, IReadOnlyList<Nominee>? list = null)
    {
        var standing = (list ?? await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).ToListAsync()).Where(n => n.Stands).ToList();
        var filed = await Filed(dossier.Id);
        var wanted = new List<(string Name, string Of, string Citation)>();
        foreach (var code in standing.Select(n => n.AwardCode).Distinct())
            if (book.Find(code) is { } award && book.RegimeFor(on, dossier.ReceivedOn) is { } regime && Judgement.VersionUnder(award, regime, on) is { } version)
                wanted.AddRange(PapersOf(FilingOfAwards.FilingUnder(award, version, regime), dossier.Kind).Select(p => (p.Name, award.Short, p.Citation)));
        return [.. wanted.GroupBy(w => VietnameseText.Fold(w.Name)).Select(g =>
        {
            var made = MadePapers.For(g.First().Name);
            return new WantedPaper(g.First().Name, [.. g.Select(w => w.Of).Distinct()], g.First().Citation, g.First().Name.Contains("nếu có", StringComparison.OrdinalIgnoreCase),
                made, made is { } paper && IsReady(paper, dossier, standing), [.. filed[g.Key], .. g.Key.StartsWith("bien ban ", StringComparison.Ordinal) ? filed[Minutes] : []]);
        })];
    }

    // The short procedure asks for fewer papers.
    static IEnumerable<(string Name, string Citation)> PapersOf(Filing filing, DossierKind kind)
    {
        var basis = DossierKinds.BasisOf(kind);
        var isShort = kind is DossierKind.Sudden or DossierKind.Dedication or DossierKind.Tenure or DossierKind.External && filing.SimplifiedCases.Any(c => c.Bases?.Contains(basis) == true);
        if (isShort && filing.Simplified.FirstOrDefault(p => p.Rule is { Kind: FilingKind.SimplifiedDossier, Papers: not null }) is { } point)
            return point.Rule.Papers!.Select(p => (p, point.Ground.Place));
        return filing.Dossier is { } dossier ? dossier.Papers.Select(p => (p, dossier.Citation)) : [("Tờ trình", "thông lệ"), ("Báo cáo thành tích", "thông lệ")];
    }

    /// <summary>The files of the dossier by the paper they stand for.</summary>
    async Task<ILookup<string, PaperFile>> Filed(Guid dossierId)
    {
        var attachments = db.Set<Files.Attachment>().Where(a => a.RemovedAt == null);
        return (await db.FiledPapers.AsNoTracking().Where(p => p.DossierId == dossierId)
            .Join(attachments, p => p.AttachmentId, a => a.Id, (p, a) => new { p.Paper, File = new PaperFile(p.Id, a.Id, a.Name) }).ToListAsync())
            .ToLookup(p => VietnameseText.Fold(p.Paper), p => p.File);
    }

    static bool IsReady(MadePaper paper, Dossier dossier, IReadOnlyList<Nominee> standing) => paper switch
    {
        MadePaper.Proposal => dossier.SignerTitle is not null && standing.Count > 0,
        MadePaper.Reports => standing.Count > 0 && standing.All(n => !string.IsNullOrWhiteSpace(n.Achievements)),
        MadePaper.Summary => standing.Count > 0 && standing.All(n => !string.IsNullOrWhiteSpace(n.Reason)),
        _ => standing.Count > 0,
    };
}
