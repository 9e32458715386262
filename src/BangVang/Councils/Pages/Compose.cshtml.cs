using System.ComponentModel.DataAnnotations;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Pages;

public sealed class MemberInput
{
    [StringLength(CouncilMember.NameLength)]
    public string? Name { get; set; }

    [StringLength(200)]
    public string? Post { get; set; }

    public CouncilOffice Office { get; set; } = CouncilOffice.Member;

    [StringLength(CouncilMember.NameLength)]
    public string? Account { get; set; }
}

[Needs(CouncilRights.Keep)]
public sealed class ComposeModel(AppDb db, Clock clock, Composing composing) : CouncilKeepingPage(db, clock)
{
    const int Lines = 10, MostLines = 300;

    [BindProperty, Required(ErrorMessage = "Nhập số quyết định."), StringLength(60), Display(Name = "Số quyết định")]
    public string? Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày quyết định."), Display(Name = "Ngày quyết định")]
    public DateOnly? DecidedOn { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập người ký quyết định."), StringLength(200), Display(Name = "Người quyết định")]
    public string? DecidedBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập ngày áp dụng."), Display(Name = "Áp dụng từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty, MaxLength(MostLines, ErrorMessage = "Mỗi lần ghi tối đa 300 thành viên.")]
    public List<MemberInput> Rows { get; set; } = [];

    [BindProperty]
    public List<Guid> Leaving { get; set; } = [];

    public IReadOnlyList<CouncilMember> Sitting { get; private set; } = [];

    public int OpenSessions { get; private set; }

    protected override string Part => "Kiện toàn";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Sitting = [.. (await Db.CouncilMembers.AsNoTracking().Where(m => m.CouncilId == Id && m.Until == null).ToListAsync()).OrderBy(m => m.Office).ThenBy(m => m.Id)];
        OpenSessions = await Db.CouncilSessions.CountAsync(s => s.CouncilId == Id && (s.State == SessionState.Called || s.State == SessionState.Voting));
        while (Rows.Count < Lines) Rows.Add(new MemberInput { Office = Rows.Count == 0 && Sitting.Count == 0 ? CouncilOffice.Chair : CouncilOffice.Member });
        return true;
    }

    [Act("Ghi quyết định về thành viên Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var came = Rows.Where(r => !string.IsNullOrWhiteSpace(r.Name)).Select(r => new NewMember(r.Name!, r.Post, r.Office, r.Account)).ToList();
        await composing.Compose(Council, new CompositionFacts(Number!, DecidedOn!.Value, DecidedBy!), From!.Value, came, Leaving, Actor);
        About("council", Id);
        Flash($"Đã ghi quyết định: thêm {came.Count}, thôi {Leaving.Count} thành viên.");
        return RedirectToPage("/Councils/Pages/Show", new { id = Id });
    }
}
