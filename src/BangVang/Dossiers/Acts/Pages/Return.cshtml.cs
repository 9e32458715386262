using System.ComponentModel.DataAnnotations;
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
    const int Rows = 6, Most = 40;

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
        if (Points.Count > Most) Points.RemoveRange(Most, Points.Count - Most);
        while (Points.Count < Rows || Points.Count < Most && Points.Count(p => p.Text is not null) == Points.Count) Points.Add(new PointInput());
        var nominees = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync();
        var papers = await completeness.Of(Dossier, (await law.For(Frame.Bodies.ProposingPath)).Book, days.DayOf(Dossier));
        var (people, files) = (new SelectListGroup { Name = "Người, tập thể" }, new SelectListGroup { Name = "Giấy tờ" });
        Abouts = [.. nominees.Where(n => n.Stands).Select(n => new SelectListItem($"{n.Position}. {n.Name}", PointInput.Of(n)) { Group = people }), .. papers.Select(p => new SelectListItem(p.Name, PointInput.Of(p)) { Group = files })];
        return true;
    }

    protected override Task Carry() => returning.Return(Dossier, Actor, Frame.Bodies, [.. Points.Select(p => p.Read()).OfType<PointText>()], VietnameseText.OrNull(Reason));
}
