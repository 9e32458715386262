using BangVang.Kernel.Data;
using BangVang.Organisations;
using BangVang.Papers.Official;
using BangVang.Papers.Plans;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Printing;

/// <summary>A plan as the paper that is printed: everything the database holds of it, in the layout of Nghị định 30/2020/NĐ-CP.</summary>
public sealed class PlanPapers(AppDb db)
{
    public async Task<byte[]> Docx(Plan plan, DateOnly today)
    {
        var issuer = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == plan.OrganisationId);
        var content = await PlanContent.Of(db, plan, today);
        using var file = new MemoryStream();
        OfficialDocx.Write(Paper(plan, issuer, content).ToOfficial(), file);
        return file.ToArray();
    }

    /// <summary>"Ke hoach 12-KH-UBND": what the file is called when it is saved.</summary>
    public static string FileName(Plan plan, string extension) =>
        plan.FullNumber is { } number ? $"Kế hoạch {number.Replace('/', '-')}.{extension}" : $"Dự thảo kế hoạch {plan.Year}.{extension}";

    static PlanPaper Paper(Plan plan, Organisation issuer, PlanContent content)
    {
        var text = RunningText.Read(plan.Body);
        return new PlanPaper
        {
            Superior = plan.Superior, Issuer = Issuers.InFull(issuer.Name, issuer.Kind), Number = plan.Number, Symbol = plan.Symbol, Place = plan.Place ?? "",
            Date = plan.IssuedOn is { } on ? PaperDate.On(on) : new PaperDate(null, null, null),
            Title = plan.Title, Bases = [.. Bases(content, text)],
            LeadIn = text.LeadIn, Sections = text.Sections,
            Movements = [.. content.Movements.Where(m => !RunningText.Says(plan.Body, m.Name)).Select(Movement)],
            Tasks = [.. content.Lines.Select(Task)],
            Responsibilities = [.. content.Responsibilities.Select(r => new BangVang.Papers.Official.PlanResponsibility(r.Actor, Lines(r.Items)))],
            Recipients = [.. content.Recipients.Select(r => r.Text)],
            Signature = new Signature(Powers.Of(plan.OnBehalfOf, plan.SignerTitle), plan.SignerName),
        };
    }

    /// <summary>
    /// The register knows the instruments; what else stands among the bases ("Theo đề nghị của Giám đốc Sở Nội vụ") is only in the text. Where the
    /// register has none, the text's own lines stay.
    /// </summary>
    static IEnumerable<string> Bases(PlanContent content, RunningText.Parts text) => content.Bases.Count == 0
        ? text.Bases
        : [.. content.Bases.Select(b => $"Căn cứ {b.AsBasis}"), .. text.Bases.Where(b => !b.StartsWith("Căn cứ", StringComparison.Ordinal) && !b.StartsWith("Thực hiện", StringComparison.Ordinal))];

    static BangVang.Papers.Official.PlanMovement Movement(PlanMovement movement) => new(
        movement.Name,
        movement.StageFrom is { } from ? movement.StageUntil is { } until && until != from ? $"giai đoạn {from} - {until}" : $"năm {from}" : null,
        movement.StandingAgency);

    static PlanTask Task(AssignmentLine line)
    {
        var assignment = line.Assignment;
        return new PlanTask(assignment.Section, Content(assignment), Time(assignment))
        {
            Directing = Names(line, UnitRole.Directing), Lead = Names(line, UnitRole.Lead),
            Coordinating = [.. Names(line, UnitRole.Coordinating), .. Names(line, UnitRole.Assisting)],
            Undifferentiated = Names(line, UnitRole.Undifferentiated),
        };
    }

    // Months and quarters in the one spelling that every reader of plans understands.
    static string? Time(Assignment assignment) => assignment.TimingKind switch
    {
        TimingKind.Unspecified => null,
        TimingKind.Month or TimingKind.Months or TimingKind.Quarter or TimingKind.Quarters =>
            PlanTimes.Text(Enum.Parse<PeriodKind>(assignment.TimingKind.ToString()), assignment.TimingValues),
        _ => assignment.Timing.InWords(),
    };

    // "(nếu có)" is said once, whether the officer typed it into the text or ticked it.
    static string Content(Assignment assignment) =>
        assignment.IsConditional && !assignment.Content.Contains("nếu có", StringComparison.OrdinalIgnoreCase) ? $"{assignment.Content} (nếu có)" : assignment.Content;

    static IReadOnlyList<string> Names(AssignmentLine line, UnitRole role) => [.. line.Units[role].Select(u => u.Text)];

    static IReadOnlyList<string> Lines(string? text) => text is null ? [] : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
