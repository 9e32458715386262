using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Appraisals;

/// <summary>What an appraiser writes of one nominee.</summary>
public sealed record NoteText(Guid NomineeId, AppraisalOpinion Opinion, string? OtherAward, string? Text, IReadOnlyDictionary<string, bool> Answers);

/// <summary>The appraisers' work: each has a part of their own; where two are wanted, each sees only their own until both are done.</summary>
public sealed class Appraising(AppDb db, DossierSettings settings, Clock clock)
{
    /// <summary>The actor's part, begun when there is none yet.</summary>
    public async Task<Appraisal> Mine(Dossier dossier, Actor actor)
    {
        if (await db.Appraisals.FirstOrDefaultAsync(a => a.DossierId == dossier.Id && a.AppraiserId == actor.Id) is { } mine) return mine;
        var others = await db.Appraisals.CountAsync(a => a.DossierId == dossier.Id);
        if (await settings.TwoAppraisers(dossier.RootId) && others >= 2) throw new Refusal("Hồ sơ đã có hai người thẩm định. Người thứ ba không thẩm định thêm.");
        var begun = new Appraisal { DossierId = dossier.Id, AppraiserId = actor.Id, AppraiserName = actor.Name, BegunAt = clock.Now };
        db.Add(begun);
        return begun;
    }

    public async Task Note(Appraisal mine, Actor actor, NoteText text)
    {
        mine.MustBeMine(actor);
        if (text.Opinion != AppraisalOpinion.Propose && string.IsNullOrWhiteSpace(text.Text)) throw new Refusal("Ghi lý do khi không đề nghị, chuyển mức hoặc yêu cầu bổ sung.");
        if ((text.Opinion == AppraisalOpinion.Downgrade) != (text.OtherAward is not null)) throw new Refusal("Chọn danh hiệu, hình thức chuyển sang (và chỉ khi chuyển).");
        var note = await db.AppraisalNotes.FirstOrDefaultAsync(n => n.AppraisalId == mine.Id && n.NomineeId == text.NomineeId);
        if (note is null) db.Add(note = new AppraisalNote { AppraisalId = mine.Id, NomineeId = text.NomineeId, Opinion = text.Opinion });
        (note.Opinion, note.OtherAward, note.Text, note.Answers) = (text.Opinion, text.OtherAward, VietnameseText.OrNull(text.Text), AppraisalAnswers.Write(text.Answers));
    }

    /// <summary>Whose parts the actor may read: all once enough are done, else only their own; and how many are hidden yet.</summary>
    public async Task<(IReadOnlyList<Appraisal> Readable, int Hidden)> Readable(Dossier dossier, Actor actor)
    {
        var all = await db.Appraisals.AsNoTracking().Where(a => a.DossierId == dossier.Id).OrderBy(a => a.BegunAt).ToListAsync();
        var isOpen = !await settings.TwoAppraisers(dossier.RootId) || all.Count(a => a.DoneAt is not null) >= 2;
        var readable = all.Where(a => isOpen || a.AppraiserId == actor.Id).ToList();
        return (readable, all.Count - readable.Count);
    }
}
