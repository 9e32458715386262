using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Files.Pages;

/// <summary>The files of one thing: for those who may see it; adding and taking off for those who may attach to it now.</summary>
[SignedIn]
public sealed class AttachModel(AppDb db, ThingBook things, Attachments attachments, Clock clock) : AppPage
{
    [FromRoute]
    public string Kind { get; init; } = "";

    [FromRoute]
    public Guid OwnerId { get; init; }

    public string OwnerName { get; private set; } = "";

    public string? OwnerAddress { get; private set; }

    public override async Task<bool> Load()
    {
        var services = HttpContext.RequestServices;
        if (!await things.MaySee(services, Actor, Kind, OwnerId)) return false;
        var thing = things.Find(Kind)!;
        OwnerName = (await things.Names(services, Kind, [OwnerId])).GetValueOrDefault(OwnerId) ?? thing.Word;
        OwnerAddress = thing.Page is null ? null : Url.Page(thing.Page, new { id = OwnerId });
        return true;
    }

    [Act("Đính kèm tệp")]
    public async Task<IActionResult> OnPostAdd(List<IFormFile> files, string? returnTo)
    {
        if (!await things.MayAttach(HttpContext.RequestServices, Actor, Kind, OwnerId)) return NotFound();
        if (files.Count == 0) throw new Refusal("Chưa chọn tệp nào. Hãy chọn tệp trên máy của bạn rồi bấm Tải lên.");
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            await attachments.Keep(content, file.FileName, Kind, OwnerId, Actor);
        }
        await db.SaveChangesAsync();
        About(Kind, OwnerId);
        Flash(files.Count == 1 ? $"Đã đính kèm tệp “{files[0].FileName}”." : $"Đã đính kèm {files.Count} tệp.");
        return Back(returnTo);
    }

    [Act("Gỡ tệp đính kèm")]
    public async Task<IActionResult> OnPostRemove(Guid file, string? returnTo)
    {
        if (!await things.MayAttach(HttpContext.RequestServices, Actor, Kind, OwnerId)) return NotFound();
        if (await db.FilesOf(Kind, OwnerId).SingleOrDefaultAsync(a => a.Id == file) is not { } attachment) return NotFound();
        attachment.Remove(Actor.Id, clock.Now);
        await db.SaveChangesAsync();
        About(Kind, OwnerId);
        Flash($"Đã gỡ tệp “{attachment.Name}”.");
        return Back(returnTo);
    }

    LocalRedirectResult Back(string? returnTo) => LocalRedirect(Url.IsLocalUrl(returnTo) ? returnTo! : Url.Page("Attach", new { Kind, OwnerId })!);
}
