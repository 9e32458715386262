using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

public sealed class ConclusionInput
{
    public Guid Id { get; set; }

    [StringLength(2000)]
    public string? Text { get; set; }
}

/// <summary>What the minutes say in words; until the session is closed.</summary>
[Needs(CouncilRights.Keep)]
public sealed class CourseModel(AppDb db, Clock clock) : SessionKeepingPage(db, clock)
{
    [BindProperty, Required(ErrorMessage = "Nhập người chủ trì."), StringLength(200), Display(Name = "Chủ trì")]
    public string? ChairedBy { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập thư ký."), StringLength(200), Display(Name = "Thư ký")]
    public string? WrittenBy { get; set; }

    [BindProperty, StringLength(20_000), Display(Name = "Diễn biến")]
    public string? Course { get; set; }

    [BindProperty, StringLength(5_000), Display(Name = "Kết luận")]
    public string? Conclusion { get; set; }

    [BindProperty]
    public List<ConclusionInput> Conclusions { get; set; } = [];

    [BindProperty]
    public uint Loaded { get; set; }

    public IReadOnlyList<AgendaItem> Matters { get; private set; } = [];

    protected override string Part => "Nội dung biên bản";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Matters = await Db.AgendaItems.Where(i => i.SessionId == Id && i.NomineeId == null).OrderBy(i => i.Position).ToListAsync();
        if (HttpContext.Request.Method == HttpMethods.Get)
            (ChairedBy, WrittenBy, Course, Conclusion, Loaded) = (Session.ChairedBy, Session.WrittenBy, Session.Course, Session.Conclusion, Session.Version);
        Conclusions = [.. Matters.Select(m => Conclusions.Find(c => c.Id == m.Id) ?? new ConclusionInput { Id = m.Id, Text = m.Conclusion })];
        return true;
    }

    [Act("Ghi nội dung biên bản họp Hội đồng")]
    public async Task<IActionResult> OnPost()
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load()) return NotFound();
        if (!Session.IsOpen) throw new Refusal($"{Session.Name} đã kết thúc, biên bản không sửa được nữa.");
        if (!ModelState.IsValid) return Page();
        (Session.ChairedBy, Session.WrittenBy, Session.Course, Session.Conclusion) = (ChairedBy!.Trim(), WrittenBy!.Trim(), Course?.Trim(), Conclusion?.Trim());
        for (var i = 0; i < Matters.Count; i++) Matters[i].Conclusion = string.IsNullOrWhiteSpace(Conclusions[i].Text) ? null : Conclusions[i].Text!.Trim();
        Db.Entry(Session).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        await Db.SaveChangesAsync();
        About("council-session", Id);
        Flash("Đã lưu nội dung biên bản.");
        return RedirectToPage("/Councils/Sessions/Pages/Show", new { id = Id });
    }
}
