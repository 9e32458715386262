using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Drafting.Pages;

/// <summary>Nơi nhận: one line each, as the document prints it; whom each line means is found by itself or matched afterwards.</summary>
[Needs(PlanRights.Draft), Act("Sửa nơi nhận")]
public sealed class RecipientsModel(AppDb db, Clock clock, NameMatching matching) : DraftPage(db, clock)
{
    [BindProperty, MaxLength(20_000), Display(Name = "Nơi nhận")]
    public string? Lines { get; set; }

    protected override string Part => "Nơi nhận";

    protected override string Done => "Đã lưu nơi nhận.";

    protected override async Task Fill() =>
        Lines = string.Join('\n', await Db.PlanRecipients.Where(r => r.PlanId == Id).OrderBy(r => r.Position).Select(r => r.Text).ToListAsync());

    protected override async Task Save()
    {
        Expect(Version);
        var wanted = Typed.Lines(Lines);
        var there = await Db.PlanRecipients.Where(r => r.PlanId == Id).ToListAsync();
        Db.RemoveRange(there.Where(r => !wanted.Contains(r.Text)));
        var fresh = wanted.Where(w => there.TrueForAll(r => r.Text != w)).ToList();
        var sure = await matching.Sure(Plan, fresh);
        for (var i = 0; i < wanted.Count; i++)
        {
            if (there.Find(r => r.Text == wanted[i]) is { } kept) kept.Position = i + 1;
            else Db.Add(New(wanted[i], i + 1, sure.GetValueOrDefault(wanted[i])));
        }
    }

    // "Lưu: VT, TĐKT" is where copies are filed, not somebody who receives the plan.
    PlanRecipient New(string text, int position, NamedBody body) => new()
    {
        PlanId = Id, Position = position, Text = text, OrganisationId = body.OrganisationId, GroupId = body.GroupId,
        AsText = body == default && text.StartsWith("Lưu", StringComparison.OrdinalIgnoreCase),
    };

    protected override IActionResult Next() => RedirectToPage("/Plans/Drafting/Pages/Names", new { id = Id });
}
