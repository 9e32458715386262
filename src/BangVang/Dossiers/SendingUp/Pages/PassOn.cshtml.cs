using BangVang.Dossiers.Deciding;
using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp.Pages;

/// <summary>An agreed nominee whose award this body does not decide.</summary>
public sealed record Upward(Nominee Nominee, string Award, string Decider);

/// <summary>Chooses who is sent on to the level that decides, and into which dossier.</summary>
[Needs(DossierRights.Send), Act("Gộp người đã thông qua để trình cấp trên")]
public sealed class PassOnModel(AppDb db, Clock clock, LawInForce law, DossierLaw days, Passing passing) : DossierPage(db, clock)
{
    const string BodyMark = "b:", IntoMark = "h:";

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "Chọn nơi trình."), Display(Name = "Trình đến")]
    public string? Where { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Cơ quan bên ngoài")]
    public string? Addressee { get; set; }

    public IReadOnlyList<Upward> Waiting { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Wheres { get; private set; } = [];

    protected override string Part => "Trình cấp trên";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Dossier.GoesOut || !Actor.Can(DossierRights.Send, Frame.Bodies.DecidingPath)) return false;
        var book = (await law.For(Frame.Bodies.ProposingPath)).Book;
        var on = days.DayOf(Dossier);
        var agreed = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id && n.Standing == NomineeStanding.Agreed && n.IsForAbove).OrderBy(n => n.Position).ToListAsync();
        Waiting = [.. agreed.Select(n => new Upward(n, book.Find(n.AwardCode)?.Short ?? n.AwardCode, string.Join(", ", book.DecidersOf(n.AwardCode, on, Dossier.ReceivedOn).Select(d => d.Who.Word))))];
        Wheres = await Ways();
        if (HttpContext.Request.Method == HttpMethods.Get) Chosen = [.. Waiting.Select(w => w.Nominee.Id)];
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (Wheres.All(w => w.Value != Where)) ModelState.AddModelError(nameof(Where), "Chọn nơi trình trong danh sách.");
        if (Where == "ngoai" && string.IsNullOrWhiteSpace(Addressee)) ModelState.AddModelError(nameof(Addressee), "Ghi tên cơ quan bên ngoài.");
        if (!ModelState.IsValid) return Page();
        if (Chosen.Find(c => Waiting.All(w => w.Nominee.Id != c)) is var strange && strange != Guid.Empty) throw new Refusal("Có người vừa được xử lý khác đi. Mở lại trang rồi chọn lại.");
        var upper = await passing.PassOn(Dossier, Actor, Frame.Bodies, await Read(), Chosen);
        About("dossier", Id);
        About("dossier", upper.Id);
        Flash($"Đã gộp {Chosen.Count} người, tập thể vào hồ sơ trình {upper.Addressee ?? "cấp trên"}. Hoàn thiện giấy tờ rồi gửi.");
        return RedirectToPage("/Dossiers/Pages/Show", new { id = upper.Id });
    }

    async Task<IReadOnlyList<SelectListItem>> Ways()
    {
        var (above, open) = (new SelectListGroup { Name = "Hồ sơ mới" }, new SelectListGroup { Name = "Gộp vào hồ sơ đang lập" });
        var path = Frame.Bodies.DecidingPath;
        var bodies = await Db.Organisations.Where(o => o.Path != path && path.StartsWith(o.Path) && (o.Kind == OrganisationKind.Province || o.Kind == OrganisationKind.Department || o.Kind == OrganisationKind.Central || o.Kind == OrganisationKind.Enterprise))
            .OrderByDescending(o => o.Path.Length).Select(o => new { o.Id, o.Name }).ToListAsync();
        var mine = await Db.Dossiers.Where(d => d.OrganisationId == Dossier.DecidingBodyId && d.Id != Id && d.Kind == Dossier.Kind && d.Year == Dossier.Year
            && (d.Addressee == null && d.State == DossierState.Draft && d.DecidingBodyId != Dossier.DecidingBodyId || d.Addressee != null && d.State == DossierState.Agreed)).OrderByDescending(d => d.Id).Select(d => new { d.Id, d.Title, d.Addressee }).Take(20).ToListAsync();
        return [.. bodies.Select(b => new SelectListItem(b.Name, BodyMark + b.Id) { Group = above }), new SelectListItem("Cơ quan bên ngoài hệ thống (ghi tên bên dưới)", "ngoai") { Group = above },
            .. mine.Select(d => new SelectListItem(d.Addressee is null ? d.Title : $"{d.Title} ({d.Addressee})", IntoMark + d.Id) { Group = open })];
    }

    async Task<Way> Read()
    {
        if (Where!.StartsWith(BodyMark, StringComparison.Ordinal)) return new Way(Guid.Parse(Where[BodyMark.Length..]), null);
        if (!Where.StartsWith(IntoMark, StringComparison.Ordinal)) return new Way(null, Addressee);
        var into = Guid.Parse(Where[IntoMark.Length..]);
        var found = await Db.Dossiers.AsNoTracking().SingleAsync(d => d.Id == into);
        return new Way(found.GoesOut ? null : found.DecidingBodyId, found.Addressee, into);
    }
}
