using BangVang.Councils;
using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Drafting.Pages;

/// <summary>A nominee that may be taken into the list.</summary>
public sealed record NomineeChoice(Guid Id, string Name, string? Place, string Award, string Dossier, string? Vote);

[Needs(DecisionRights.Draft)]
public sealed class NomineesModel(AppDb db, DrawingUp drawing, LawInForce law) : EditingPage(db)
{
    const int Most = 1500;

    [BindProperty]
    public Guid[] Chosen { get; set; } = [];

    public IReadOnlyList<NomineeChoice> Agreed { get; private set; } = [];

    public IReadOnlyList<NomineeChoice> Others { get; private set; } = [];

    protected override string Part => "Chọn từ hồ sơ";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Decision.Kind != DecisionKind.Award) return false;
        var book = (await law.For(Body.Path)).Book;
        var (taken, results) = (Db.NomineesInDecisions(), Db.CouncilResults);
        var found = await Db.Nominees.Where(n => !n.IsForAbove && !taken.Contains(n.Id) && (n.Standing == NomineeStanding.Agreed || n.Standing == NomineeStanding.NotAgreed || n.Standing == NomineeStanding.Proposed))
            .Join(Db.Dossiers.Where(d => d.DecidingBodyId == Decision.OrganisationId && d.State != DossierState.Draft && d.State != DossierState.Withdrawn && d.State != DossierState.Refused), n => n.DossierId, d => d.Id, (n, d) => new
            {
                n.Id, n.Name, n.Place, n.AwardCode, n.Standing, n.Position, d.Code, d.Title, DossierId = d.Id,
                Result = results.Where(r => r.NomineeId == n.Id).OrderByDescending(r => r.Id).Select(r => new { r.Agree, r.Members }).FirstOrDefault(),
            }).OrderBy(n => n.DossierId).ThenBy(n => n.Position).Take(Most).ToListAsync();
        NomineeChoice Choice(int i) => new(found[i].Id, found[i].Name, found[i].Place, book.Find(found[i].AwardCode)?.Name ?? found[i].AwardCode, found[i].Code ?? found[i].Title, found[i].Result is { } r ? $"{r.Agree}/{r.Members}" : null);
        Agreed = [.. Enumerable.Range(0, found.Count).Where(i => found[i].Standing == NomineeStanding.Agreed).Select(Choice)];
        Others = [.. Enumerable.Range(0, found.Count).Where(i => found[i].Standing != NomineeStanding.Agreed).Select(Choice)];
        return true;
    }

    [Act("Đưa người trong hồ sơ vào quyết định")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (Chosen.Length == 0) ModelState.AddModelError("", "Chưa chọn ai. Đánh dấu ít nhất một người, tập thể hoặc hộ.");
        if (!ModelState.IsValid) return Page();
        var offered = Agreed.Concat(Others).Select(c => c.Id).ToHashSet();
        var count = await drawing.FromNominees(Decision, [.. Chosen.Where(offered.Contains)], Actor);
        return await Kept($"Đã đưa {count} trường hợp vào danh sách.");
    }
}
