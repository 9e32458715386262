using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Councils.Pages;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Recognising.Pages;

/// <summary>One initiative of the list: recognised or not, and how far it reaches.</summary>
public sealed class ChosenInput
{
    public Guid Initiative { get; set; }
    public bool Take { get; set; }
    public Scope? Scope { get; set; }
}

/// <summary>The leader decides on what the council scored: one decision with a list.</summary>
[Needs(InitiativeRights.Recognise)]
public sealed class RecogniseModel(AppDb db, Clock clock, Board board, Recognition recognition, NoticeBoard notices) : CouncilPage(db, clock)
{
    /// <summary>The initiative from whose page one came: it is ticked.</summary>
    [BindProperty(SupportsGet = true, Name = "only")]
    public Guid? Only { get; set; }

    [BindProperty]
    public List<ChosenInput> Chosen { get; set; } = [];

    [BindProperty, Range(1, 99_999, ErrorMessage = "Nhập số từ 1 đến 99.999."), Display(Name = "Số quyết định")]
    public int? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ký hiệu."), StringLength(30), Display(Name = "Ký hiệu")]
    public string? Symbol { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày quyết định."), Display(Name = "Ngày quyết định")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập người có thẩm quyền."), StringLength(200), Display(Name = "Người quyết định")]
    public string? DecidedBy { get; set; }

    [BindProperty, StringLength(120), Display(Name = "Họ và tên người ký")]
    public string? SignerName { get; set; }

    [BindProperty, StringLength(200), Display(Name = "Chức vụ người ký")]
    public string? SignerTitle { get; set; }

    [BindProperty, StringLength(100), Display(Name = "Địa danh")]
    public string? Place { get; set; }

    public Board Board => board;

    public IReadOnlyList<SelectListItem> Scopes { get; private set; } = [];

    /// <summary>Scopes recognised already, of those for which a wider one is asked.</summary>
    public IReadOnlyDictionary<Guid, Scope> Reached { get; private set; } = new Dictionary<Guid, Scope>();

    protected override string Part => "Quyết định công nhận";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayRecognise) return false;
        await board.Load(Id);
        var ids = board.Rows.Select(r => r.Id).ToList();
        Reached = await Db.Initiatives.Where(i => ids.Contains(i.Id) && i.Scope != null).ToDictionaryAsync(i => i.Id, i => i.Scope!.Value);
        Scopes = [.. CouncilRanks.Scopes(Council.Level).Select(s => new SelectListItem($"phạm vi {s.Word}", s.ToString()))];
        if (Request.Method == HttpMethods.Get) Suggest();
        return true;
    }

    [Act("Quyết định công nhận sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        var chosen = Chosen.Where(c => c.Take).ToList();
        foreach (var one in chosen.Where(c => c.Scope is null)) ModelState.TryAddModelError($"Chosen[{Chosen.IndexOf(one)}].Scope", $"Chọn phạm vi ảnh hưởng của “{board.Rows.FirstOrDefault(r => r.Id == one.Initiative)?.Title}”.");
        if (!ModelState.IsValid) return Page();
        if (chosen.Find(c => board.Rows.All(r => r.Id != c.Initiative)) is not null) throw new Refusal("Có sáng kiến không còn ở bước chấm. Mở lại trang rồi chọn lại.");
        var facts = new DecisionFacts(Number, Symbol!, On!.Value, DecidedBy!, SignerName, SignerTitle, Place);
        var decision = await recognition.Decide(Council, facts, [.. chosen.Select(c => new Recognised(c.Initiative, c.Scope!.Value))], Actor);
        await Tell(decision, [.. chosen.Select(c => c.Initiative)]);
        About("initiative-council", Id);
        chosen.ForEach(c => About("initiative", c.Initiative));
        Flash($"Đã công nhận {chosen.Count} sáng kiến theo quyết định số {decision.FullNumber}.");
        return RedirectToPage("/Initiatives/Recognising/Pages/Show", new { id = decision.Id });
    }

    void Suggest()
    {
        Chosen = [.. board.Rows.Select(r => new ChosenInput { Initiative = r.Id, Take = Only is null ? r.Summary is { IsComplete: true, Passes: not false } : r.Id == Only, Scope = Usual })];
        var committee = Body.Kind is OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune;
        (Symbol, On, Place) = (committee ? "QĐ-UBND" : "QĐ", Today, Body.Kind == OrganisationKind.Commune ? Body.Name.Replace("Xã ", "", StringComparison.Ordinal).Replace("Phường ", "", StringComparison.Ordinal) : null);
        DecidedBy = committee ? $"Chủ tịch {Issuers.Named(Body.Name, Body.Kind)}" : $"Thủ trưởng {Body.Name}";
        (SignerName, SignerTitle) = (Actor.Name, committee ? "CHỦ TỊCH" : Actor.Position);
    }

    /// <summary>The scope that the council's level usually says.</summary>
    Scope Usual => Council.Level switch { CouncilRank.Base => Scope.CoSo, CouncilRank.District => Scope.CapHuyen, _ => Scope.BoTinh };

    async Task Tell(RecognitionDecision decision, List<Guid> ids)
    {
        foreach (var one in await Db.Initiatives.AsNoTracking().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Title, i.EnteredById, i.Scope }).ToListAsync())
            await notices.Tell(new[] { one.EnteredById }.Where(a => a != Actor.Id && a != Guid.Empty), "initiative",
                $"Sáng kiến “{one.Title}” được công nhận phạm vi {one.Scope?.Word}, quyết định số {decision.FullNumber}.", $"/initiatives/{one.Id}", $"initiative-recognised {one.Id} {decision.Id}");
    }
}
