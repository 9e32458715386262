using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Acts;

/// <summary>A point as the appraiser writes it: about a nominee, a paper, or the whole.</summary>
public sealed record PointText(Guid? NomineeId, string? Paper, string Text);

/// <summary>Gives a dossier back for single points: only these are open to its proposers, the rest of it stands.</summary>
public sealed class Returning(AppDb db, Clock clock)
{
    public async Task<DossierStep> Return(Dossier dossier, Actor actor, DossierBodies bodies, IReadOnlyList<PointText> points, string? reason)
    {
        if (points.Count == 0) throw new Refusal("Ghi ít nhất một điểm cần sửa, để đơn vị biết phải làm gì.");
        var about = points.Select(p => p.NomineeId).OfType<Guid>().Distinct().ToList();
        if (await db.Nominees.CountAsync(n => n.DossierId == dossier.Id && about.Contains(n.Id)) < about.Count)
            throw new Refusal("Có điểm nói về người không còn trong danh sách. Mở lại trang rồi ghi lại.");
        var step = dossier.Take(DossierAct.Return, actor, bodies, clock.Now, reason ?? $"{points.Count} điểm cần sửa");
        db.Add(step);
        db.AddRange(points.Select(p => new ReturnedPoint { DossierId = dossier.Id, StepId = step.Id, NomineeId = p.NomineeId, Paper = p.Paper, Text = p.Text }));
        await db.SaveChangesAsync();
        return step;
    }

    /// <summary>Whether this nominee may be changed by its proposers now: in a draft anybody, in a returned dossier those who were flagged.</summary>
    public async Task MustBeOpen(Dossier dossier, Guid? nomineeId)
    {
        dossier.MustBeOpenToItsProposers();
        if (dossier.IsDraft) return;
        var open = await db.ReturnedPoints.AnyAsync(p => p.DossierId == dossier.Id && p.AnsweredAt == null && (p.NomineeId == nomineeId || p.NomineeId == null && p.Paper == null));
        if (!open) throw new Refusal("Hồ sơ được trả lại chỉ để sửa các điểm đã ghi; người này không nằm trong các điểm ấy.");
    }
}
