using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Printing;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using BangVang.Dossiers.Checking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts.Pages;

public sealed class PointInput
{
    const string NomineeMark = "n:", PaperMark = "g:";

    /// <summary>"n:" with a nominee's id, "g:" with a paper's name, or nothing for the whole.</summary>
    public string? About { get; set; }

    [StringLength(ReturnedPoint.TextLength, ErrorMessage = "Mỗi điểm tối đa {1} ký tự.")]
    public string? Text { get; set; }

    public static string Of(Nominee nominee) => NomineeMark + nominee.Id;

    public static string Of(WantedPaper paper) => PaperMark + paper.Name;

    public PointText? Read() => string.IsNullOrWhiteSpace(Text) ? null : new PointText(
        About?.StartsWith(NomineeMark, StringComparison.Ordinal) == true && Guid.TryParse(About[NomineeMark.Length..], out var id) ? id : null,
        About?.StartsWith(PaperMark, StringComparison.Ordinal) == true ? About[PaperMark.Length..] : null, Text.Trim());
}

[Needs(DossierRights.See), Act("Trả hồ sơ khen thưởng để sửa")]
public sealed class ReturnModel(AppDb db, Clock clock, Returning returning, Completeness completeness, LawInForce law, DossierLaw days) : DossierActPage(db, clock, DossierAct.Return)
{
    const int Fewest = 6, Usual = 30, Most = 40;

    [BindProperty]
    public List<PointInput> Points { get; set; } = [];

    public IReadOnlyList<SelectListItem> Abouts { get; private set; } = [];

    public override IReadOnlyList<string> Consequences =>
    [
        $"Hồ sơ về {Frame.Proposing}; đơn vị chỉ sửa được người và giấy tờ nêu ở các điểm dưới đây.",
        "Từng điểm phải ghi đã sửa thế nào thì hồ sơ mới trình lại được.",
    ];

    protected override string Done => "Đã trả hồ sơ kèm các điểm cần sửa.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var nominees = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync();
        var papers = await completeness.Of(Dossier, (await law.For(Frame.Bodies.ProposingPath)).Book, days.DayOf(Dossier));
        var (people, files) = (new SelectListGroup { Name = "Người, tập thể" }, new SelectListGroup { Name = "Giấy tờ" });
        Abouts = [.. nominees.Where(n => n.Stands).Select(n => new SelectListItem($"{n.Position}. {n.Name}", PointInput.Of(n)) { Group = people }), .. papers.Select(p => new SelectListItem(p.Name, PointInput.Of(p)) { Group = files })];
        if (HttpContext.Request.Method == HttpMethods.Get) Points.AddRange(await Asked(nominees));
        Rule(Math.Clamp(nominees.Count(n => n.Stands) + papers.Count, Fewest, Usual));
        return true;
    }

    // What the reader asked for as an appraiser need not be typed again.
    async Task<IEnumerable<PointInput>> Asked(IReadOnlyList<Nominee> nominees)
    {
        var (mine, sent) = (Db.Appraisals.Where(a => a.DossierId == Id && a.AppraiserId == Actor.Id), Db.ReturnedPoints.Where(p => p.DossierId == Id));
        var notes = await Db.AppraisalNotes.AsNoTracking()
            .Where(n => n.Opinion == AppraisalOpinion.AskFor && mine.Any(a => a.Id == n.AppraisalId) && !sent.Any(p => p.NomineeId == n.NomineeId)).ToDictionaryAsync(n => n.NomineeId, n => n.Text);
        return nominees.Where(n => n.Standing == NomineeStanding.Proposed && notes.ContainsKey(n.Id)).Select(n => new PointInput { About = PointInput.Of(n), Text = notes[n.Id] });
    }

    // A line for everybody and every paper, and one more where all are written.
    void Rule(int lines)
    {
        if (Points.Count > Most) Points.RemoveRange(Most, Points.Count - Most);
        while (Points.Count < lines || Points.Count < Most && Points.TrueForAll(p => p.Text is not null)) Points.Add(new PointInput());
    }

    protected override Task Carry() => returning.Return(Dossier, Actor, Frame.Bodies, [.. Points.Select(p => p.Read()).OfType<PointText>()], VietnameseText.OrNull(Reason));
}
