using System.ComponentModel.DataAnnotations;
using BangVang.Files;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Library;
using BangVang.Initiatives.Rounds;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Acts.Pages;

/// <summary>Puts a request in, or asks a wider scope for what is recognised: into an open round, or outside rounds to a council.</summary>
[Needs(InitiativeRights.Enter), Act("Nộp đơn sáng kiến")]
public sealed class PutInModel(AppDb db, Clock clock, Considering considering, Routing routing, Similarity similarity)
    : InitiativeActPage(db, clock, considering, InitiativeAct.Submit, InitiativeAct.Raise)
{
    /// <summary>"round:…" or "council:…".</summary>
    [BindProperty, Required(ErrorMessage = "Chọn đợt nhận đơn hoặc hội đồng."), StringLength(60), Display(Name = "Nộp về")]
    public string? To { get; set; }

    public IReadOnlyList<SelectListItem> Destinations { get; private set; } = [];

    public IReadOnlyList<string> Lacks { get; private set; } = [];

    /// <summary>What the officer should look at; nothing of it blocks.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public override IReadOnlyList<string> Consequences => Initiative.IsRecognised
        ? [$"Sáng kiến vẫn được công nhận phạm vi {Initiative.Scope?.Word}, và được xét lại ở hội đồng cấp cao hơn.", "Cơ quan thường trực nhận được thông báo để chuyển hội đồng."]
        : ["Đơn được khóa lại, cơ quan thường trực xem và chuyển hội đồng chấm.", "Cần sửa thì rút đơn, hoặc đề nghị trả lại."];

    protected override string Done => "Đã nộp đơn. Cơ quan thường trực nhận được thông báo.";

    protected override bool NamesAuthors => true;

    protected override string TellsRight => InitiativeRights.Route;

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var councils = await routing.For(Initiative);
        var ids = councils.Select(c => c.Id).ToList();
        var rounds = await Db.CallRounds.AsNoTracking().Where(r => ids.Contains(r.CouncilId) && r.OpensOn <= Today && Today <= r.ClosesOn).OrderBy(r => r.ClosesOn).ToListAsync();
        Destinations =
        [
            .. rounds.Select(r => new SelectListItem($"{r.Title} (đóng ngày {r.ClosesOn:dd/MM/yyyy})", $"round:{r.Id}")),
            .. councils.Select(c => new SelectListItem($"Ngoài đợt: {c.Label}", $"council:{c.Id}")),
        ];
        if (Request.Method == HttpMethods.Get) To = Destinations.FirstOrDefault()?.Value;
        if (Obstacle is not null) return true;
        if (Initiative.IsDraft) Lacks = Initiative.Lacks([.. Authors.Select(a => a.Share)], Today);
        Warnings = await Notable();
        return true;
    }

    protected override async Task Carry() => await Considering.PutIn(Initiative, Chosen(), Actor);

    Destination Chosen()
    {
        var parts = (To ?? "").Split(':');
        if (parts.Length != 2 || !Guid.TryParse(parts[1], out var id) || !Destinations.Any(d => d.Value == To))
            throw new Refusal("Đợt nhận đơn hoặc hội đồng đã chọn không còn nhận đơn. Chọn lại.");
        return parts[0] == "round" ? new Destination(id, null) : new Destination(null, id);
    }

    async Task<IReadOnlyList<string>> Notable()
    {
        var warnings = new List<string>();
        if (Destinations.Count == 0) warnings.Add(Initiative.IsRecognised
            ? "Chưa có hội đồng sáng kiến cấp cao hơn đang còn nhiệm kỳ."
            : "Đơn vị và các cơ quan cấp trên chưa có hội đồng sáng kiến đang còn nhiệm kỳ. Đề nghị cơ quan thường trực lập hội đồng.");
        if (!await Db.FilesOf("initiative", Id).AnyAsync()) warnings.Add("Chưa có tệp minh chứng nào.");
        if (!await Db.EffectConfirmations.AnyAsync(c => c.InitiativeId == Id && c.IsConfirmed == true)) warnings.Add("Chưa có đơn vị hưởng lợi nào xác nhận hiệu quả.");
        foreach (var like in (await similarity.To(Initiative)).Take(3))
            warnings.Add($"Giống {like.Percent}% với “{like.Title}” ({like.Origin}, năm {like.Year}). Chỉ cảnh báo; xem thẻ Sáng kiến tương tự.");
        return warnings;
    }
}
