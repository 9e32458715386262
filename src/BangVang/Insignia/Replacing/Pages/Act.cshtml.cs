using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Notices;
using BangVang.Plans.Acts;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Replacing.Pages;

/// <summary>One act on a request, named in the address; for those who may never take it here the page does not exist.</summary>
[Needs(InsigniaRights.See)]
public sealed class ActModel(AppDb db, Clock clock, ReplacementActs acts, NoticeBoard notices, Holders holders) : ReplacementPage(db, clock), IReasoned
{
    [BindProperty(SupportsGet = true, Name = "step")]
    public string Step { get; set; } = "";

    [BindProperty, MaxLength(2000, ErrorMessage = "Lý do dài quá 2.000 ký tự."), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public ReplacementAct Act => Enum.Parse<ReplacementAct>(Step, ignoreCase: true);

    public string? Obstacle { get; private set; }

    public IReadOnlyList<string> Consequences => Act switch
    {
        ReplacementAct.Submit => [$"Đơn gửi tới {Deciding.Name}; thời hạn giải quyết tính từ hôm nay."],
        ReplacementAct.Withdraw => ["Đơn không được giải quyết nữa; cần thì lập đơn mới."],
        ReplacementAct.Return => ["Đơn trở về bước đang soạn; đơn vị bổ sung rồi nộp lại, thời hạn tính lại từ ngày nộp."],
        ReplacementAct.Approve => ["Đơn chờ trao hiện vật mới; khi trao thì xuất kho.", Replacement.Kind == ReplacementKind.Exchange ? "Người nhận nộp lại hiện vật hỏng, in sai." : "Hiện vật cũ coi như không còn giá trị."],
        _ => ["Đơn kết thúc, không trao hiện vật; đơn vị đọc được lý do."],
    };

    protected override string Part => ReplacementFlow.Name(Act);

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var arrows = ReplacementFlow.All.Where(t => t.Act == Act).ToList();
        if (!arrows.Exists(t => Actor.Can(t.Right, t.Side == Side.Asking ? Asking.Path : Deciding.Path))) return false;
        Obstacle = ReplacementFlow.From(Replacement.State, Act) is null ? $"Đơn đang ở bước “{ReplacementFlow.Name(Replacement.State)}” nên không thể {ReplacementFlow.Name(Act).ToLowerInvariant()}." : null;
        return true;
    }

    [Act("Xử lý đơn cấp đổi, cấp lại hiện vật")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        await acts.Take(Replacement, Act, Actor, Bodies, Reason);
        await Db.SaveChangesAsync();
        Guid[] whom = Act == ReplacementAct.Submit ? [.. (await holders.Of(InsigniaRights.Decide, Deciding.Path)).Select(h => h.Id)] : [Replacement.EnteredById];
        await notices.Tell(whom.Where(w => w != Actor.Id), "replacement", $"{ReplacementFlow.Name(Replacement.Kind)} {Replacement.What} của {Held.Name}: {ReplacementFlow.Name(Replacement.State).ToLowerInvariant()}.{(string.IsNullOrWhiteSpace(Reason) ? "" : $" Lý do: {Reason.Trim()}")}",
            $"/insignia/requests/{Id}", $"replacement {Id} {Now:O}");
        About("replacement", Id);
        Flash($"{ReplacementFlow.Name(Act)}: đã ghi.");
        return RedirectToPage("/Insignia/Replacing/Pages/Show", new { id = Id });
    }
}
