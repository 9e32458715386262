using System.ComponentModel.DataAnnotations;
using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Signing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Signing.Pages;

/// <summary>A kept revision of the PDF.</summary>
public sealed record Revision(PaperStage Stage, bool IsCurrent, string By, DateTimeOffset At, string Sha256);

/// <summary>Who signed the PDF, when, and whether it is as it was; a PDF signed elsewhere is taken in here.</summary>
[Needs(DecisionRights.See)]
public sealed class SignaturesModel(AppDb db, SigningPapers signing) : DecisionPage(db)
{
    const long Largest = 25 << 20;

    [BindProperty, Display(Name = "Bản PDF đã ký số")]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<SignatureFinding> Findings { get; private set; } = [];

    public IReadOnlyList<Revision> Revisions { get; private set; } = [];

    /// <summary>Why the kept file cannot be shown.</summary>
    public string? Broken { get; private set; }

    public bool MayUpload => Decision.State is DecisionState.Signed or DecisionState.Issued && (Actor.Can(DecisionRights.Issue, Body.Path) || Actor.Can(DecisionRights.Sign, Body.Path));

    protected override string Part => "Chữ ký";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Revisions = await Db.SignedPapers.Where(p => p.DecisionId == Id).Join(Db.Set<Files.Attachment>(), p => p.AttachmentId, a => a.Id, (p, a) => new { p, a.Sha256 })
            .OrderByDescending(r => r.p.MadeAt).Select(r => new Revision(r.p.Stage, r.p.IsCurrent, r.p.MadeByName, r.p.MadeAt, r.Sha256)).ToListAsync();
        if (await signing.Current(Id) is not { } current) return true;
        try
        {
            Findings = await signing.Findings(Decision, current);
        }
        catch (Exception cannot) when (cannot is Refusal or IOException)
        {
            Broken = cannot is Refusal ? cannot.Message : "Tệp PDF đã ký không còn trên máy chủ. Báo quản trị hệ thống khôi phục từ bản sao lưu.";
        }
        return true;
    }

    [Act("Tải lên bản quyết định đã ký số")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load() || !MayUpload) return NotFound();
        if (Document is not { Length: > 0 }) throw new Refusal("Chưa chọn tệp. Chọn tệp PDF đã ký số rồi tải lên.");
        if (Document.Length > Largest) throw new Refusal("Tệp lớn quá 25 MB. Giảm dung lượng trước khi ký số rồi tải lên lại.");
        using var memory = new MemoryStream();
        await Document.CopyToAsync(memory);
        await signing.TakeUploaded(Decision, memory.ToArray(), Actor);
        await Db.SaveChangesAsync();
        About("decision", Id);
        Flash("Đã nhận bản PDF; mọi chữ ký trong tệp còn nguyên vẹn.");
        return RedirectToPage("/Decisions/Signing/Pages/Signatures", new { id = Id });
    }
}
