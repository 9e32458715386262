using BangVang.Dossiers.Appraisals;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Settings;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Overlays;
using BangVang.Organisations;
using BangVang.Registry;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Checking;

/// <summary>The law check of a dossier: everything known of its nominees is loaded once, then all are judged side by side.</summary>
public sealed class DossierLaw(AppDb db, CandidateFacts facts, LawInForce law, Clock clock)
{
    /// <param name="path">Where the proposing body stands: its rules and those of the bodies above it hold.</param>
    public async Task<DossierCheck> Of(Dossier dossier, string path, IReadOnlyList<Nominee> nominees)
    {
        var on = DayOf(dossier);
        var inForce = await law.For(path);
        var known = await facts.Of([.. nominees.Select(n => n.Honoree).Distinct()], on);
        var confirmed = await Confirmed(dossier);
        var book = inForce.Book;
        var judged = nominees.AsParallel().AsOrdered().Select(n =>
        {
            var candidate = known[n.Honoree] with { JudgedYear = dossier.Year, ReceivedOn = dossier.ReceivedOn, Basis = dossier.Basis, Confirmed = confirmed.GetValueOrDefault(n.Id) };
            return new CheckedNominee(n, candidate, book.Find(n.AwardCode), Judged(book, candidate, n.AwardCode, on, dossier.Year).Weighed());
        }).ToList();
        return new DossierCheck(book, inForce.LeftOut, on, book.RegimeFor(on, dossier.ReceivedOn), judged);
    }

    /// <summary>The same for a dossier of which only the id is known.</summary>
    public async Task<DossierCheck> Of(Dossier dossier)
    {
        var path = await db.Organisations.Where(o => o.Id == dossier.OrganisationId).Select(o => o.Path).SingleAsync();
        return await Of(dossier, path, await db.Nominees.AsNoTracking().Where(n => n.DossierId == dossier.Id).OrderBy(n => n.Position).ToListAsync());
    }

    /// <summary>
    /// The day for which the law is asked: today while the dossier lives, the day of its end afterwards. Which regime holds on that day follows
    /// from the day of receipt and the transition rules.
    /// </summary>
    public DateOnly DayOf(Dossier dossier) => dossier.EndedOn ?? clock.Today;

    // An award that the lawbook has no longer, or a year that it does not know, is for a person to look at; it must not take the list down.
    static Verdict Judged(Law.Lawbook book, Candidate candidate, string code, DateOnly on, int year)
    {
        if (book.Find(code) is not null) return book.Judge(candidate, code, on, year);
        var finding = new Finding("in_force", Outcome.HumanDecides, $"Sổ luật không có danh hiệu, hình thức mang mã “{code}”: người thẩm định đối chiếu văn bản.", "", Law.Book.Mark.NotFound, []);
        return new Verdict(code, null, Conclusion.HumanDecides, year, [finding], []);
    }

    /// <summary>
    /// What appraisers have settled, by nominee and condition: only what all who answered say alike, and where two are wanted only once both are done,
    /// so that a verdict does not tell one what the other thinks.
    /// </summary>
    async Task<Dictionary<Guid, IReadOnlyDictionary<string, bool>>> Confirmed(Dossier dossier)
    {
        var done = db.Appraisals.Where(a => a.DossierId == dossier.Id && a.DoneAt != null);
        var two = db.Set<SettingValue>().Where(s => s.Code == DossierSettings.TwoAppraisersCode);
        var notes = await db.AppraisalNotes.AsNoTracking().Where(n => done.Any(a => a.Id == n.AppraisalId)).Select(n => new
        {
            n.NomineeId, n.Answers, Done = done.Count(),
            Own = two.Where(s => s.RootId == dossier.RootId).Select(s => s.Value).FirstOrDefault(), Usual = two.Where(s => s.RootId == Guid.Empty).Select(s => s.Value).FirstOrDefault(),
        }).ToListAsync();
        if (notes.Count > 0 && notes[0].Done < 2 && DossierSettings.IsYes(notes[0].Own ?? notes[0].Usual)) return [];
        return notes.GroupBy(n => n.NomineeId).ToDictionary(g => g.Key, g => (IReadOnlyDictionary<string, bool>)g
            .SelectMany(n => AppraisalAnswers.Read(n.Answers)).GroupBy(a => a.Key).Where(a => a.Select(x => x.Value).Distinct().Count() == 1)
            .ToDictionary(a => a.Key, a => a.First().Value));
    }
}
