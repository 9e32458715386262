using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Councils;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Notices;
using BangVang.Organisations;
using BangVang.Plans.Acts;
using BangVang.Plans.Assignments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Rounds.Pages;

[Needs(InitiativeRights.Councils)]
public sealed class CreateModel(AppDb db, Clock clock, Events events, NoticeBoard notices, Holders holders) : AppPage, IRoundForm
{
    [BindProperty, Required(ErrorMessage = "Chọn hội đồng chấm."), Display(Name = "Hội đồng chấm")]
    public Guid? CouncilId { get; set; }

    [BindProperty]
    public RoundInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Councils { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Assignments { get; private set; } = [];

    IReadOnlyList<(Guid Id, string Content, DateOnly DueOn)> anchors = [];

    public override async Task<bool> Load()
    {
        var paths = Actor.PathsFor(InitiativeRights.Councils);
        var rows = await db.InitiativeCouncils.ValidOn(clock.Today).Join(db.Organisations.Below(paths), c => c.OrganisationId, o => o.Id, (c, o) => new { c.Id, c.Name, c.OrganisationId, o.Path }).OrderBy(c => c.Path).Take(200).ToListAsync();
        Councils = rows.ConvertAll(c => new SelectListItem(c.Name, c.Id.ToString()));
        var body = rows.Find(c => c.Id == CouncilId)?.OrganisationId ?? (rows.Count > 0 ? rows[0].OrganisationId : Guid.Empty);
        anchors = await RoundInput.Anchors(db, Actor, body, clock.Today);
        Assignments = RoundInput.Choices(anchors);
        if (Request.Method != HttpMethods.Get) return true;
        Input = new RoundInput { Title = $"Nhận đơn sáng kiến năm {clock.Today.Year}", Year = clock.Today.Year, OpensOn = clock.Today };
        if (rows.Count > 0) CouncilId = rows[0].Id;
        return true;
    }

    [Act("Mở đợt nhận đơn sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Input.LastDay(anchors) is null) ModelState.TryAddModelError("Input.ClosesOn", "Nhập ngày đóng, hoặc chọn nhiệm vụ trong kế hoạch.");
        if (!ModelState.IsValid) return Page();
        var found = await db.InitiativeCouncils.ValidOn(clock.Today).Where(c => c.Id == CouncilId).Join(db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c, o }).FirstOrDefaultAsync();
        if (found is null || !Actor.Can(InitiativeRights.Councils, found.o.Path)) return NotFound();
        var round = new CallRound { RootId = found.o.RootId, OrganisationId = found.o.Id, CouncilId = found.c.Id };
        round.Call(Input.Title!, Input.Year!.Value, Input.OpensOn!.Value, Input.LastDay(anchors)!.Value, Input.Note, anchors.Any(a => a.Id == Input.AssignmentId) ? Input.AssignmentId : null);
        if (round.ClosesOn < clock.Today) throw new Refusal($"Ngày đóng {round.ClosesOn:dd/MM/yyyy} đã qua. Nhập ngày từ hôm nay trở đi.");
        db.Add(round);
        await db.SaveChangesAsync();
        await Tell(round, found.o);
        About("initiative-council", found.c.Id);
        Flash("Đã mở đợt nhận đơn. Các đơn vị nhận được thông báo.");
        return RedirectToPage("/Initiatives/Rounds/Pages/Show", new { id = round.Id });
    }

    // Those who enter for the body itself and for the bodies below it.
    async Task Tell(CallRound round, Organisation body)
    {
        var people = (await holders.Of(InitiativeRights.Enter, body.Path)).Select(h => h.Id).ToHashSet();
        foreach (var below in await db.Organisations.AsNoTracking().ValidOn(clock.Today).Where(o => o.ParentId == body.Id).Select(o => o.Path).Take(500).ToListAsync())
            people.UnionWith((await holders.Of(InitiativeRights.Enter, below)).Select(h => h.Id));
        await notices.Tell(people.Where(p => p != Actor.Id), "initiative", $"{round.Title}: nhận đơn đến hết ngày {round.ClosesOn:dd/MM/yyyy}.", $"/initiatives/rounds/{round.Id}", $"initiative-round {round.Id}");
        await events.Publish(new RealObjectRegistered(CallRound.Kind, body.Id, round.Year, $"mở đợt nhận đơn “{round.Title}”"));
    }
}
