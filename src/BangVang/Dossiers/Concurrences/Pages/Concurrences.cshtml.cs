using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Deadlines;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Concurrences.Pages;

/// <summary>An opinion with the body that is asked.</summary>
/// <param name="IsMine">The reader may answer for the body.</param>
public sealed record ConcurrenceRow(Concurrence Concurrence, string Body, ConcurrenceStanding Standing, bool IsMine);

/// <summary>The opinions of other bodies: asked side by side while the dossier is appraised, each with its day.</summary>
[Needs(DossierRights.See)]
public sealed class ConcurrencesModel(AppDb db, Clock clock, DossierSettings settings, Holders holders, NoticeBoard notices) : DossierPage(db, clock)
{
    [BindProperty, OrganisationChoice, Display(Name = "Hỏi ý kiến")]
    public List<Guid> Bodies { get; set; } = [];

    [BindProperty, StringLength(Concurrence.QuestionLength, ErrorMessage = "Nội dung hỏi tối đa {1} ký tự."), Display(Name = "Nội dung")]
    public string? Question { get; set; }

    [BindProperty, Display(Name = "Trả lời trước ngày")]
    public DateOnly? DueOn { get; set; }

    [BindProperty, Display(Name = "Quá hạn không trả lời thì coi như đồng ý")]
    public bool SilenceAgrees { get; set; } = true;

    public IReadOnlyList<ConcurrenceRow> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Answers { get; } = [.. Enum.GetValues<ConcurrenceAnswer>().Select(a => new SelectListItem(ConcurrenceWords.Name(a), a.ToString()))];

    protected override string Part => "Ý kiến phối hợp";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var organisations = Db.Organisations;
        var rows = await Db.Concurrences.AsNoTracking().Where(c => c.DossierId == Id && c.CancelledAt == null).OrderBy(c => c.AskedOn).ThenBy(c => c.Id)
            .Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { Concurrence = c, o.Name, o.Path }).ToListAsync();
        Rows = [.. rows.Select(r => new ConcurrenceRow(r.Concurrence, r.Name, r.Concurrence.StandingOn(Today), r.Concurrence.Answer is null && Dossier.State == DossierState.Appraising && Actor.Can(DossierRights.Concur, r.Path)))];
        if (!Frame.MayAppraise || HttpContext.Request.Method != HttpMethods.Get) return true;
        DueOn = WorkingCalendar.National.After(Today, (await settings.Numbers(Dossier.RootId, DossierSettings.OpinionDays))[DossierSettings.OpinionDays]);
        Question = $"Ý kiến về việc chấp hành chủ trương, chính sách, pháp luật của các tập thể, cá nhân được đề nghị khen thưởng trong hồ sơ {Dossier.Label}.";
        return true;
    }

    [Act("Hỏi ý kiến phối hợp về hồ sơ khen thưởng")]
    public async Task<IActionResult> OnPostAsk()
    {
        await Hold();
        if (!await Load() || !Frame.IsOfDecidingSide) return NotFound();
        if (!Frame.MayAppraise) throw new Refusal($"Hồ sơ đang ở bước “{DossierFlow.Name(Dossier.State)}”; chỉ hỏi ý kiến khi đang thẩm định.");
        if (Bodies.Count == 0) ModelState.AddModelError(nameof(Bodies), "Chọn ít nhất một cơ quan.");
        if (string.IsNullOrWhiteSpace(Question)) ModelState.AddModelError(nameof(Question), "Ghi nội dung hỏi.");
        if (DueOn is null || DueOn < Today) ModelState.AddModelError(nameof(DueOn), "Hạn trả lời không được trước hôm nay.");
        if (!ModelState.IsValid) return Page();
        if (Rows.FirstOrDefault(r => Bodies.Contains(r.Concurrence.OrganisationId)) is { } twice) throw new Refusal($"{twice.Body} đã được hỏi ngày {twice.Concurrence.AskedOn:dd/MM/yyyy}.");
        var asked = await Db.Organisations.Where(o => Bodies.Contains(o.Id)).ToListAsync();
        if (asked.Find(o => o.RootId != Dossier.RootId) is { } stranger) throw new Refusal($"{stranger.Name} không cùng hệ thống với cơ quan xét hồ sơ này. Chọn cơ quan khác để hỏi; cần ý kiến của nơi này thì hỏi bằng văn bản.");
        foreach (var body in asked)
        {
            Db.Add(new Concurrence { DossierId = Id, OrganisationId = body.Id, Question = Question!.Trim(), AskedOn = Today, DueOn = DueOn!.Value, SilenceAgrees = SilenceAgrees, AskedById = Actor.Id, AskedByName = Actor.Name });
            var people = (await holders.Of(DossierRights.Concur, body.Path)).Select(h => h.Id).Where(id => id != Actor.Id);
            await notices.Tell(people, "dossier", $"{Frame.Deciding} hỏi ý kiến {body.Label} về hồ sơ {Dossier.Label}, trả lời trước {DueOn:dd/MM/yyyy}.", $"/dossiers/{Id}/opinions", $"dossier-opinion {Id} {body.Id} {Today}");
        }
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash($"Đã hỏi ý kiến {Bodies.Count} cơ quan.");
        return RedirectToPage(new { id = Id });
    }

    [Act("Cho ý kiến phối hợp về hồ sơ khen thưởng")]
    public async Task<IActionResult> OnPostAnswer(Guid concurrence, ConcurrenceAnswer? answer, string? text)
    {
        if (await Find(concurrence, r => r.IsMine) is not { } found) return NotFound();
        if (answer is not { } said || !Enum.IsDefined(said)) throw new Refusal("Chọn một ý kiến: đồng ý, có ý kiến thêm, hoặc không đồng ý.");
        if (text?.Length > Concurrence.TextLength) throw new Refusal($"Ý kiến tối đa {Concurrence.TextLength:N0} ký tự; văn bản dài hơn thì đính kèm.");
        found.Say(said, text, Actor, Now);
        await Db.SaveChangesAsync();
        await notices.Tell([found.AskedById], "dossier", $"Có ý kiến phối hợp ({ConcurrenceWords.Name(said).ToLowerInvariant()}) về hồ sơ {Dossier.Label}.", $"/dossiers/{Id}/opinions", $"dossier-answer {found.Id}");
        About("dossier", Id);
        Flash("Đã ghi ý kiến.");
        return RedirectToPage(new { id = Id });
    }

    [Act("Rút câu hỏi ý kiến phối hợp")]
    public async Task<IActionResult> OnPostCancel(Guid concurrence)
    {
        if (await Find(concurrence, _ => Frame.MayAppraise) is not { } found) return NotFound();
        found.Cancel(Now);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã rút câu hỏi.");
        return RedirectToPage(new { id = Id });
    }

    async Task<Concurrence?> Find(Guid id, Func<ConcurrenceRow, bool> may)
    {
        await Hold();
        if (!await Load() || Rows.FirstOrDefault(r => r.Concurrence.Id == id) is not { } row || !may(row)) return null;
        return await Db.Concurrences.SingleAsync(c => c.Id == id);
    }
}
