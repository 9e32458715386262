using BangVang.Dossiers.Deciding;
using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Verdicts;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting.Pages;

[Needs(DossierRights.Propose), Act("Lập hồ sơ khen thưởng")]
public sealed class CreateModel(AppDb db, Clock clock) : AppPage
{
    [BindProperty]
    public DossierForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "kind"), Display(Name = "Loại hồ sơ")]
    public DossierKind Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "Ghi năm thành tích."), Range(2000, 2100, ErrorMessage = "Năm thành tích từ {1} đến {2}."), Display(Name = "Năm thành tích")]
    public int? Year { get; set; }

    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị trình."), Display(Name = "Đơn vị trình")]
    public Guid? ProposingId { get; set; }

    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn cơ quan xét."), Display(Name = "Trình đến")]
    public Guid? DecidingId { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Cơ quan quyết định ở ngoài hệ thống")]
    public string? Addressee { get; set; }

    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<DossierKind>().Select(k =>
        new SelectListItem(DossierKinds.Hint(k) is { Length: > 0 } hint ? $"{DossierKinds.Name(k)} ({hint})" : DossierKinds.Name(k), k.ToString()))];

    public override async Task<IActionResult> OnGet()
    {
        Year = Judgement.YearFor(clock.Today);
        var home = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == Actor.HomeId);
        var grant = Actor.Grants.Where(g => Actor.Can(DossierRights.Propose, g.Path)).OrderByDescending(g => g.Role == Role.UnitOfficer).Select(g => (Guid?)g.OrganisationId).FirstOrDefault();
        ProposingId = home is not null && Actor.Can(DossierRights.Propose, home.Path) ? home.Id : grant;
        if (ProposingId is { } proposing && await db.Organisations.AsNoTracking().FirstOrDefaultAsync(o => o.Id == proposing) is { } body)
        {
            DecidingId = body.ParentId is { } above && !body.IsRoot ? above : body.Id;
            Input.Title = $"Đề nghị khen thưởng {(Kind == DossierKind.Sudden ? "đột xuất" : $"năm {Year}")} của {BodyName.Of(body)}";
        }
        return await Again();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!ModelState.IsValid) return await Again();
        var bodies = await db.Organisations.AsNoTracking().Where(o => o.Id == ProposingId || o.Id == DecidingId).ToListAsync();
        var (proposing, deciding) = (bodies.Single(o => o.Id == ProposingId), bodies.Single(o => o.Id == DecidingId));
        if (!Actor.Can(DossierRights.Propose, proposing.Path)) throw new Refusal($"Bạn không được giao lập hồ sơ cho {proposing.Name}. Chọn đơn vị của bạn.");
        if (!proposing.IsAtOrBelow(deciding)) throw new Refusal($"{deciding.Name} không phải cơ quan cấp trên của {proposing.Name}. Chọn cơ quan khác, hoặc chính đơn vị nếu tự xét.");
        var dossier = new Dossier
        {
            RootId = proposing.RootId, OrganisationId = proposing.Id, DecidingBodyId = deciding.Id, Kind = Kind, Basis = DossierKinds.BasisOf(Kind), Year = Year!.Value, Title = Input.Title!,
            Addressee = VietnameseText.OrNull(Addressee), DraftedById = Actor.Id, DraftedByName = Actor.Name, DraftedAt = clock.Now,
        };
        Input.Write(dossier);
        db.Add(dossier);
        await db.SaveChangesAsync();
        About("dossier", dossier.Id);
        Flash("Đã lập hồ sơ. Thêm người, tập thể được đề nghị vào danh sách.");
        return RedirectToPage("/Dossiers/Pages/Show", new { id = dossier.Id });
    }
}
