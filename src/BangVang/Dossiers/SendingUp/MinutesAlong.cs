using BangVang.Dossiers.Printing;
using BangVang.Files;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.SendingUp;

/// <summary>
/// Files the minutes of the council with the dossier that goes up. Those who proposed below do not get them: they tell of everybody on whom the
/// council voted that day.
/// </summary>
public sealed class MinutesAlong(AppDb db, ICouncilMinutes councils, Attachments attachments, Clock clock)
{
    /// <summary>What they are filed as; they answer every paper of the lawbook's lists that is minutes ("Biên bản …").</summary>
    public const string Paper = "Biên bản họp Hội đồng";

    /// <summary>The caller saves.</summary>
    public async Task File(Guid dossierId, IReadOnlyCollection<Guid> nominees, Actor actor)
    {
        var filed = await db.FiledPapers.Where(p => p.DossierId == dossierId && p.Paper == Paper).Join(db.Attachments, p => p.AttachmentId, a => a.Id, (p, a) => a.Name).ToListAsync();
        foreach (var minutes in await councils.Of(nominees))
        {
            if (filed.Contains(minutes.FileName)) continue;
            var kept = await attachments.Keep(new MemoryStream(await minutes.Docx()), minutes.FileName, "dossier", dossierId, actor, ["docx"]);
            db.Add(new FiledPaper { DossierId = dossierId, Paper = Paper, AttachmentId = kept.Id, FiledByName = actor.Name, FiledAt = clock.Now });
        }
    }
}
