using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Initiatives.Rounds.Pages;

[Needs(InitiativeRights.Councils)]
public sealed class EditModel(AppDb db, Clock clock) : RoundPage(db, clock), IRoundForm, IReasoned
{
    [BindProperty]
    public uint Loaded { get; set; }

    [BindProperty]
    public RoundInput Input { get; set; } = new();

    [BindProperty, Required(ErrorMessage = "Ghi lý do."), StringLength(2000), Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Assignments { get; private set; } = [];

    IReadOnlyList<(Guid Id, string Content, DateOnly DueOn)> anchors = [];

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !MayManage) return false;
        anchors = await RoundInput.Anchors(Db, Actor, Body.Id, Today);
        Assignments = RoundInput.Choices(anchors);
        if (Request.Method == HttpMethods.Get)
            (Loaded, Input) = (Round.Version, new RoundInput { Title = Round.Title, Year = Round.Year, OpensOn = Round.OpensOn, ClosesOn = Round.ClosesOn, AssignmentId = Round.AssignmentId, Note = Round.Note });
        return true;
    }

    [Act("Sửa, gia hạn đợt nhận đơn sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (Input.LastDay(anchors) is null) ModelState.TryAddModelError("Input.ClosesOn", "Nhập ngày đóng.");
        if (!ModelState.IsValid) return Page();
        var anchor = anchors.Any(a => a.Id == Input.AssignmentId) || Input.AssignmentId == Round.AssignmentId ? Input.AssignmentId : null;
        Round.Call(Input.Title!, Input.Year!.Value, Input.OpensOn!.Value, Input.LastDay(anchors)!.Value, Input.Note, anchor);
        Db.Entry(Round).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        About("initiative-council", Round.CouncilId);
        Flash("Đã lưu đợt nhận đơn.");
        return RedirectToPage("/Initiatives/Rounds/Pages/Show", new { id = Id });
    }
}
