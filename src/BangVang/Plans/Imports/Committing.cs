using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;
using BangVang.Organisations;
using BangVang.Papers.Plans;
using BangVang.Papers.Text;
using BangVang.Plans.Acts;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports;

/// <summary>Makes the plan out of the corrected draft: all of it in the one transaction of the act, or nothing.</summary>
public sealed class Committing(AppDb db, Clock clock, Instruments instruments, UnitChoices choices, Commemorations.Commemorations occasions, Recording recording)
{
    public async Task<Plan> Commit(PlanImport import, Actor actor)
    {
        var work = ImportWork.Read(import.WorkJson);
        var open = Findings.Of(work, PlanDraftJson.Read(import.DraftJson));
        if (open.Count > 0) throw new Refusal($"Chưa ghi được: {open[0].Sentence}");
        var issuer = await db.Organisations.SingleAsync(o => o.Id == work.OrganisationId);
        if (!actor.Can(PlanRights.Draft, issuer.Path)) throw new Refusal($"Bạn không có quyền lập kế hoạch cho {issuer.Name}.");
        var plan = Plan(work, issuer, actor);
        import.Commit(plan.Id);
        db.Add(plan);
        await db.SaveChangesAsync();
        var bodies = await choices.Settle(work, issuer);
        await Bases(work, plan);
        Parts(work, plan, bodies);
        foreach (var (assignment, index) in work.Assignments.Where(a => a.Keep).Select((a, i) => (a, i)))
            await Anchor(Add(assignment, index + 1, plan, bodies));
        await db.SaveChangesAsync();
        if (work.IsIssued && PrintedNumber.Of(work) is { } printed)
        {
            await recording.Record(plan, actor, printed.Number, printed.On, $"Nhập từ tệp {import.FileName}");
            await db.SaveChangesAsync();
        }
        return plan;
    }

    Plan Plan(ImportWork work, Organisation issuer, Actor actor) => new()
    {
        RootId = issuer.RootId, OrganisationId = issuer.Id, Year = work.Year!.Value, Title = work.Title!.Trim(), Symbol = work.Symbol!.Trim(),
        DocumentType = VietnameseText.OrNull(work.DocumentType) ?? "Kế hoạch", Superior = VietnameseText.OrNull(work.Superior), Place = VietnameseText.OrNull(work.Place), Body = VietnameseText.OrNull(work.Body),
        SignerName = VietnameseText.OrNull(work.SignerName), SignerTitle = VietnameseText.OrNull(work.SignerTitle), OnBehalfOf = VietnameseText.OrNull(work.OnBehalfOf),
        DraftedById = actor.Id, DraftedAt = clock.Now,
    };

    async Task Bases(ImportWork work, Plan plan)
    {
        var cited = new List<Guid>();
        foreach (var basis in work.Bases.Where(b => b.Keep))
        {
            var citation = new Citation(VietnameseText.OrNull(basis.Type), VietnameseText.OrNull(basis.Number), basis.Date, VietnameseText.OrNull(basis.Issuer), VietnameseText.OrNull(basis.Name), new DateOnly(plan.Year, 1, 1));
            if (citation.SaysNothing) continue;
            var id = (await instruments.FindOrRegister(citation, plan.RootId)).Instrument.Id;
            if (!cited.Contains(id)) cited.Add(id);
        }
        db.AddRange(cited.Select((id, i) => new PlanBasis { PlanId = plan.Id, InstrumentId = id, Position = i + 1 }));
    }

    void Parts(ImportWork work, Plan plan, IReadOnlyDictionary<string, UnitBody> bodies)
    {
        db.AddRange(work.Movements.Where(m => m.Keep && VietnameseText.OrNull(m.Name) is not null).Select((m, i) => new PlanMovement
        {
            PlanId = plan.Id, Position = i + 1, Name = m.Name!.Trim(), Kind = VietnameseText.OrNull(m.Kind), StageFrom = m.From, StageUntil = m.Until,
            StandingAgency = VietnameseText.OrNull(m.StandingAgency),
        }));
        db.AddRange(work.Responsibilities.Where(r => r.Keep && VietnameseText.OrNull(r.Actor) is not null).Select((r, i) => new PlanResponsibility
        {
            PlanId = plan.Id, Position = i + 1, Actor = r.Actor!.Trim(), Items = VietnameseText.OrNull(r.Items) ?? "",
        }));
        db.AddRange(Lines(work.Recipients).Select((text, i) => new PlanRecipient
        {
            PlanId = plan.Id, Position = i + 1, Text = text,
            OrganisationId = bodies.GetValueOrDefault(text)?.OrganisationId, GroupId = bodies.GetValueOrDefault(text)?.GroupId,
            AsText = !bodies.ContainsKey(text),
        }));
    }

    Assignment Add(WorkAssignment read, int ordinal, Plan plan, IReadOnlyDictionary<string, UnitBody> bodies)
    {
        var assignment = new Assignment
        {
            PlanId = plan.Id, RootId = plan.RootId, Ordinal = ordinal, PrintedNumber = VietnameseText.OrNull(read.PrintedNumber), Section = VietnameseText.OrNull(read.Section),
            Content = read.Content!.Trim(), IsConditional = read.Conditional,
        };
        assignment.Schedule(TimingWords.Read(read.Timing, plan.Year)!, plan.Year);
        db.Add(assignment);
        var position = 0;
        foreach (var (cell, role) in new[]
        {
            (read.Directing, UnitRole.Directing), (read.Lead, UnitRole.Lead), (read.Coordinating, UnitRole.Coordinating),
            (read.Undifferentiated, UnitRole.Undifferentiated),
        })
            db.AddRange(Units.In(cell).Select(text => new AssignmentUnit
            {
                AssignmentId = assignment.Id, Role = role, Position = ++position, Text = text,
                OrganisationId = bodies.GetValueOrDefault(text)?.OrganisationId, GroupId = bodies.GetValueOrDefault(text)?.GroupId,
                AsText = !bodies.ContainsKey(text),
            }));
        return assignment;
    }

    // A deadline on a feast day hangs on that day: next year its date is found anew.
    async Task Anchor(Assignment assignment)
    {
        if (assignment.TimingKind != TimingKind.Day || await occasions.Match(assignment.Content, assignment.RootId) is not { } feast) return;
        if (await occasions.DateIn(feast.Id, assignment.DueOn!.Value.Year) == assignment.DueOn) assignment.CommemorationId = feast.Id;
    }

    static IEnumerable<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
