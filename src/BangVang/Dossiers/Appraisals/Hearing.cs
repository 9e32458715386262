using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Appraisals;

/// <summary>Whether a nominee goes on when the appraisal ends; those who stay are out of it already, taken back or held.</summary>
public enum Onward { GoesOn, AskedFor, LeftOut, Stays }

/// <summary>What the finished appraisals make of one nominee.</summary>
/// <param name="Said">The reason why not, or what to know of one who goes on.</param>
public sealed record Heard(Nominee Nominee, Onward Onward, string? Said)
{
    /// <summary>What stands behind the name in a list.</summary>
    public string Words => Onward == Onward.LeftOut ? $": ý kiến thẩm định không đề nghị; {Said}" : string.IsNullOrEmpty(Said) ? "" : $": {Said}";
}

/// <summary>A dossier as its appraisers leave it.</summary>
/// <param name="Done">How many of them have finished.</param>
/// <param name="Wanted">How many must have.</param>
public sealed record HeardDossier(int Done, int Wanted, IReadOnlyList<Heard> Nominees)
{
    public bool IsDone => Done >= Wanted;

    public IReadOnlyList<Heard> Of(params Onward[] ways) => [.. Nominees.Where(n => ways.Contains(n.Onward))];
}

/// <summary>
/// Listens to the appraisers: whom none of them proposes is left out; what one still asks for holds the dossier back. What was done later
/// outweighs an opinion: somebody proposed again, a point that was sent back and answered.
/// </summary>
public sealed class Hearing(AppDb db, DossierSettings settings)
{
    public async Task<HeardDossier> Of(Dossier dossier)
    {
        var wanted = await settings.TwoAppraisers(dossier.RootId) ? 2 : 1;
        var done = await db.Appraisals.CountAsync(a => a.DossierId == dossier.Id && a.DoneAt != null);
        var nominees = await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).OrderBy(n => n.Position).ToListAsync();
        // Until all are done nobody is told what another thinks.
        var opinions = done < wanted ? [] : await Opinions(dossier);
        var said = opinions.ToLookup(o => o.NomineeId);
        return new HeardDossier(done, wanted, nominees.ConvertAll(n => Of(n, [.. said[n.Id].Where(o => !o.IsOutweighed)])));
    }

    static Heard Of(Nominee nominee, IReadOnlyList<Opinion> opinions)
    {
        if (nominee.Standing != NomineeStanding.Proposed) return new Heard(nominee, Onward.Stays, NomineeFlow.Name(nominee.Standing));
        var against = opinions.Where(o => o.Said == AppraisalOpinion.LeaveOut).ToList();
        if (against.Count > 0 && against.Count == opinions.Count) return new Heard(nominee, Onward.LeftOut, Texts(against));
        var open = opinions.Where(o => o is { Said: AppraisalOpinion.AskFor, IsAnswered: false }).ToList();
        return open.Count > 0 ? new Heard(nominee, Onward.AskedFor, Texts(open)) : new Heard(nominee, Onward.GoesOn, Remark(nominee, opinions));
    }

    static string? Remark(Nominee nominee, IReadOnlyList<Opinion> opinions) => opinions.Select(o => o.Said switch
    {
        AppraisalOpinion.LeaveOut => $"một ý kiến không đề nghị: {o.Text}",
        AppraisalOpinion.Downgrade when o.OtherAward != nominee.AwardCode => $"có ý kiến chuyển danh hiệu, hình thức khác, chưa chuyển: {o.Text}",
        AppraisalOpinion.AskFor => $"đã bổ sung theo yêu cầu: {o.Text}",
        _ => null,
    }).OfType<string>().FirstOrDefault();

    static string Texts(IEnumerable<Opinion> opinions) => string.Join(" · ", opinions.Select(o => o.Text).OfType<string>().Distinct(StringComparer.Ordinal));

    Task<List<Opinion>> Opinions(Dossier dossier)
    {
        var (points, steps) = (db.ReturnedPoints, db.NomineeSteps);
        var done = db.Appraisals.Where(a => a.DossierId == dossier.Id && a.DoneAt != null);
        return db.AppraisalNotes.Join(done, n => n.AppraisalId, a => a.Id, (n, a) => new { Note = n, a.DoneAt }).Select(x => new Opinion
        {
            NomineeId = x.Note.NomineeId, Said = x.Note.Opinion, OtherAward = x.Note.OtherAward, Text = x.Note.Text,
            IsAnswered = points.Any(p => p.DossierId == dossier.Id && (p.NomineeId == x.Note.NomineeId || p.NomineeId == null) && p.AnsweredAt > x.DoneAt),
            IsProposedAgain = steps.Any(s => s.NomineeId == x.Note.NomineeId && s.Act == NomineeAct.Restore && s.At > x.DoneAt),
        }).ToListAsync();
    }

    internal sealed record Opinion
    {
        public required Guid NomineeId { get; init; }
        public required AppraisalOpinion Said { get; init; }
        public string? OtherAward { get; init; }
        public string? Text { get; init; }
        public bool IsAnswered { get; init; }
        public bool IsProposedAgain { get; init; }

        public bool IsOutweighed => Said == AppraisalOpinion.LeaveOut && IsProposedAgain;
    }
}
