using System.ComponentModel.DataAnnotations;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Rounds;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Acts.Pages;

[Needs(InitiativeRights.Route), Act("Chuyển hội đồng chấm sáng kiến")]
public sealed class RouteModel(AppDb db, Clock clock, Considering considering, Routing routing) : InitiativeActPage(db, clock, considering, InitiativeAct.Route)
{
    [BindProperty, Required(ErrorMessage = "Chọn hội đồng."), Display(Name = "Hội đồng chấm")]
    public Guid? CouncilId { get; set; }

    public IReadOnlyList<SelectListItem> Councils { get; private set; } = [];

    public override IReadOnlyList<string> Consequences => ["Thành viên hội đồng thấy sáng kiến trong bảng chấm và chấm theo tiêu chí của năm.", "Tác giả là thành viên hội đồng thì không chấm sáng kiến của mình."];

    protected override string Done => "Đã chuyển hội đồng chấm.";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Obstacle is not null) return true;
        var choices = (await routing.For(Initiative)).Where(c => Actor.Can(InitiativeRights.Route, c.Path)).ToList();
        Councils = choices.ConvertAll(c => new SelectListItem(c.Label, c.Id.ToString()));
        if (Request.Method == HttpMethods.Get)
        {
            var ofRound = await Db.Considerations.Where(c => c.Id == Initiative.ConsiderationId).Join(Db.CallRounds, c => c.RoundId, r => r.Id, (_, r) => (Guid?)r.CouncilId).FirstOrDefaultAsync();
            CouncilId = choices.Find(c => c.Id == ofRound)?.Id ?? choices.Find(c => c.OrganisationId == Before?.BodyId)?.Id ?? choices.FirstOrDefault()?.Id;
        }
        return true;
    }

    protected override Task Carry() => Considering.Route(Initiative, CouncilId!.Value, Actor);
}
