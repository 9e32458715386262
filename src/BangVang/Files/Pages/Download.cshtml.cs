using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace BangVang.Files.Pages;

/// <summary>Hands a file to those who may see the thing it is attached to; always as a file to keep, never shown in the page.</summary>
[SignedIn]
public sealed class DownloadModel(AppDb db, ThingBook things, Attachments attachments, ILogger<DownloadModel> log) : AppPage
{
    [FromRoute]
    public Guid Id { get; init; }

    public override async Task<IActionResult> OnGet()
    {
        var file = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id && a.RemovedAt == null);
        if (file is null || !await things.MaySee(HttpContext.RequestServices, Actor, file.OwnerKind, file.OwnerId)) return NotFound();
        try
        {
            return new FileStreamResult(attachments.Open(file), FileKind.Find(file.Type).ContentType)
            {
                FileDownloadName = file.Name,
                LastModified = file.UploadedAt,
                EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
                EnableRangeProcessing = true,
            };
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            log.LogError(e, "The bytes of attachment {Attachment} are gone", Id);
            return NotFound();
        }
    }
}
