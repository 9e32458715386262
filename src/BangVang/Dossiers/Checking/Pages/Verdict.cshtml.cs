using BangVang.Dossiers.Deciding;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Money;
using BangVang.Law.Pathways;
using BangVang.Law.Verdicts;
using BangVang.Lawbook.Trials;
using BangVang.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Checking.Pages;

/// <summary>What the law says of one nominee, rule by rule, with the way ahead, and against what it said when the dossier was handed in.</summary>
[Needs(DossierRights.See)]
public sealed class VerdictModel(AppDb db, Clock clock, DossierLaw law, VerdictKeeping keeping) : DossierPage(db, clock)
{
    [FromRoute(Name = "nominee")]
    public Guid NomineeId { get; init; }

    public Nominee Nominee { get; private set; } = null!;

    public DossierCheck Check { get; private set; } = null!;

    public CheckedNominee Judged => Check.Nominees[0];

    /// <summary>For the page of trials, whose parts show it.</summary>
    public Trial? Trial { get; private set; }

    public ConditionsView Conditions { get; private set; } = null!;

    /// <summary>What is to be said of the addressee, where anything is.</summary>
    public Addressing? Addressed { get; private set; }

    /// <summary>The prize with its reckoning, if the decision were of the day of judgement.</summary>
    public string? Money { get; private set; }

    /// <summary>The verdict kept when the dossier was last handed in; null in a draft.</summary>
    public StoredVerdict? Kept { get; private set; }

    public IReadOnlyList<KeptFinding> Changed { get; private set; } = [];

    public IReadOnlyList<NomineeStep> Steps { get; private set; } = [];

    /// <summary>What this actor may do about this one.</summary>
    public IReadOnlyList<NomineeAct> Acts => [.. NomineeFlow.All.Where(t => t.From == Nominee.Standing && NomineeFlow.IsOpen(t.Act, t.From, Dossier.State) && Actor.Can(t.Right, Frame.Bodies.Of(t.Side))).Select(t => t.Act)];

    /// <summary>Whoever sees the register of the proposing body sees that of all below it.</summary>
    public bool MaySeePassport => Actor.Can(RegistryRights.See, Frame.Bodies.ProposingPath);

    public bool MayDoAnything => Acts.Count > 0 || Instead.Count > 0 || Frame.MayEdit || Frame.MayAppraise || MaySeePassport;

    /// <summary>Other awards for which the same person is eligible now.</summary>
    public IReadOnlyList<Law.Book.Award> Instead { get; private set; } = [];

    protected override string Part => "Điều kiện";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || await Db.Nominees.AsNoTracking().FirstOrDefaultAsync(n => n.Id == NomineeId && n.DossierId == Id) is not { } nominee) return false;
        Nominee = nominee;
        ViewData["Title"] = $"{nominee.Name} · {Dossier.Title}";
        Check = await law.Of(Dossier, Frame.Bodies.ProposingPath, [nominee]);
        if (Judged.Award is { } award) Trial = TrialOf(Check, Judged, award);
        Conditions = ConditionsView.Of(Judged);
        Addressed = Addressing.Of(Check.Book, nominee.AwardCode, Frame, Check.On);
        Money = Reckoned(Check, Judged, Dossier.Year);
        Kept = (await keeping.Latest([nominee.Id])).GetValueOrDefault(nominee.Id);
        Changed = Kept is null ? [] : ChangedSince(Kept, Judged.Verdict);
        Steps = await Db.NomineeSteps.AsNoTracking().Where(s => s.NomineeId == NomineeId).OrderBy(s => s.At).ToListAsync();
        if (Judged.Conclusion != Conclusion.Eligible) Instead = Others();
        return true;
    }

    // The verdict is at hand; only the way ahead is asked for.
    static Trial TrialOf(DossierCheck check, CheckedNominee judged, Law.Book.Award award)
    {
        var report = check.Book.Pathway(judged.Candidate, check.On);
        return new Trial(judged.Candidate, check.On, check.Regime, report, [new VerdictView(award, judged.Verdict, report.For(award.Code), check.Book)]);
    }

    static string? Reckoned(DossierCheck check, CheckedNominee judged, int year)
    {
        try
        {
            var prize = check.Book.Reckon([new PrizeClaim(judged.Nominee.AwardCode, new Period(year))], judged.Candidate.Kind, check.On);
            return prize.Lines[0] is { Coefficient: { } times, Vnd: { } vnd } line
                ? $"{(line.IsMaximum ? "tối đa " : "")}{Vnd.Figure(times)} × {Vnd.Words(prize.Salary.Vnd)} = {Vnd.Words(vnd)}"
                : null;
        }
        catch (UnanswerableException)
        {
            return null;
        }
    }

    // Findings whose answer is another today, as they were then.
    static IReadOnlyList<KeptFinding> ChangedSince(StoredVerdict kept, Verdict today)
    {
        var now = today.Findings.ToLookup(f => f.Condition, f => f.Outcome);
        return [.. VerdictKeeping.Read(kept).Where(f => f.Counts && now.Contains(f.Condition) && now[f.Condition].First() != f.Outcome)];
    }

    IReadOnlyList<Law.Book.Award> Others() =>
        [.. Check.Book.Awards.Where(a => a.Code != Nominee.AwardCode && a.Types.Contains(Dossier.Basis) && a.On(Check.On) is not null)
            .Where(a => Check.Book.Judge(Judged.Candidate, a.Code, Check.On, Dossier.Year).Outcome == Conclusion.Eligible).Take(4)];
}
