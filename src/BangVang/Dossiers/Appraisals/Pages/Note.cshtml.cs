using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Drafting;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Verdicts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Appraisals.Pages;

/// <summary>One nominee under appraisal: the findings as a checklist, those that the law leaves to a person to be answered, and an opinion.</summary>
[Needs(DossierRights.See), Act("Ghi ý kiến thẩm định một người")]
public sealed class NoteModel(AppDb db, Clock clock, DossierLaw law, Appraising appraising, AwardChoices choices) : DossierPage(db, clock)
{
    [FromRoute(Name = "nominee")]
    public Guid NomineeId { get; init; }

    [BindProperty, Required(ErrorMessage = "Chọn ý kiến."), Display(Name = "Ý kiến")]
    public AppraisalOpinion? Opinion { get; set; }

    [BindProperty, Display(Name = "Chuyển sang")]
    public string? OtherAward { get; set; }

    [BindProperty, StringLength(AppraisalNote.TextLength, ErrorMessage = "Tối đa {1} ký tự."), Display(Name = "Ghi chú, lý do")]
    public string? Text { get; set; }

    /// <summary>What is answered to the points that the law leaves to a person, by condition.</summary>
    public Dictionary<string, bool> Answers { get; private set; } = [];

    public CheckedNominee Judged { get; private set; } = null!;

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Opinions { get; } = [.. Enum.GetValues<AppraisalOpinion>().Select(o => new SelectListItem(AppraisalWords.Name(o), o.ToString()))];

    public IReadOnlyList<SelectListItem> YesNo { get; } = [new("Đạt", "true"), new("Không đạt", "false")];

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public Guid? NextId { get; private set; }

    protected override string Part => "Thẩm định một người";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayAppraise) return false;
        var nominees = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync();
        if (nominees.Find(n => n.Id == NomineeId) is not { Stands: true } nominee) return false;
        NextId = nominees.Find(n => n.Stands && n.Position > nominee.Position)?.Id;
        Judged = (await law.Of(Dossier, Frame.Bodies.ProposingPath, [nominee])).Nominees[0];
        Findings = [.. Judged.Verdict.Findings.OrderBy(f => !f.Counts).ThenByDescending(f => f.Outcome)];
        Awards = [.. (await choices.For(Frame, OtherAward, nominee.Honoree.Kind)).Where(a => a.Value != nominee.AwardCode)];
        if (HttpContext.Request.Method == HttpMethods.Get) await Recall();
        else Answers = Typed();
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (OtherAward is not null && Awards.All(a => a.Value != OtherAward)) ModelState.AddModelError(nameof(OtherAward), "Chọn trong danh sách.");
        if (!ModelState.IsValid) return Page();
        var mine = await appraising.Mine(Dossier, Actor);
        await appraising.Note(mine, Actor, new NoteText(NomineeId, Opinion!.Value, Opinion == AppraisalOpinion.Downgrade ? OtherAward : null, Text, Answers));
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash($"Đã ghi ý kiến về {Judged.Nominee.Name}.");
        return NextId is { } next ? RedirectToPage(new { id = Id, nominee = next }) : RedirectToPage("/Dossiers/Appraisals/Pages/Appraisals", new { id = Id });
    }

    public static string FieldOf(Finding finding) => $"answer-{finding.Condition}";

    /// <summary>Whether the law leaves the finding to a person, so that an answer counts.</summary>
    public static bool IsAsked(Finding finding) => finding is { Counts: true, Outcome: Outcome.HumanDecides or Outcome.EvidenceMissing };

    /// <summary>One of several ways to the award, of which another carries the verdict.</summary>
    public bool IsAlternative(Finding finding) => !finding.Counts && Judged.Verdict.Conditions?.All.Any(f => f.Condition == finding.Condition) == true;

    async Task Recall()
    {
        var mine = Db.Appraisals.Where(a => a.DossierId == Id && a.AppraiserId == Actor.Id);
        if (await Db.AppraisalNotes.AsNoTracking().FirstOrDefaultAsync(n => n.NomineeId == NomineeId && mine.Any(a => a.Id == n.AppraisalId)) is not { } note) return;
        (Opinion, OtherAward, Text) = (note.Opinion, note.OtherAward, note.Text);
        Answers = AppraisalAnswers.Read(note.Answers);
    }

    Dictionary<string, bool> Typed() => Findings.Where(f => f.Counts).DistinctBy(f => f.Condition).Select(f => (f.Condition, Said: Request.Form[FieldOf(f)].ToString()))
        .Where(a => a.Said is "true" or "false").ToDictionary(a => a.Condition, a => a.Said == "true");
}
