using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Plans.Assignments;
using BangVang.Plans.Drafting;
using BangVang.Plans.Printing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Years;

/// <summary>What an assignment would become in the next year, before anything is made.</summary>
public sealed record RolledLine(AssignmentLine Line, string Content, Timing Timing, DateOnly? DueOn)
{
    public bool IsReworded => Content != Line.Assignment.Content;
}

/// <summary>What the officer let stand: the assignments to take along, and those whose wording is to be changed.</summary>
public sealed record RollChoice(string Title, IReadOnlySet<Guid> Taken, IReadOnlySet<Guid> Reworded, bool TakesText);

/// <summary>Makes next year's draft out of a plan: dates and anniversaries computed anew, what was said of this year said of the next.</summary>
public sealed class RollingOver(AppDb db, Feasts feasts, Clock clock)
{
    public async Task<IReadOnlyList<RolledLine>> Preview(Plan plan, PlanContent content)
    {
        var timings = await feasts.InYear([.. content.Lines.Select(l => l.Assignment)], plan.Year + 1);
        return [.. content.Lines.Select(line => Rolled(line, timings[line.Assignment.Id], plan.Year))];
    }

    static RolledLine Rolled(AssignmentLine line, Timing timing, int year)
    {
        if (timing.AfterText is { } after) timing = timing with { AfterText = YearShift.Next(after, year) };
        return new RolledLine(line, YearShift.Next(line.Assignment.Content, year), timing, timing.DueIn(year + 1));
    }

    public async Task<Plan> RollOver(Plan plan, Actor actor, RollChoice choice)
    {
        var year = plan.Year + 1;
        if (await db.Plans.AnyAsync(p => p.FollowsId == plan.Id && p.Year == year))
            throw new Refusal($"Đã có kế hoạch năm {year} tiếp nối kế hoạch này. Mở kế hoạch đó trong danh sách năm {year} để sửa tiếp.");
        if (choice.Taken.Count == 0) throw new Refusal("Chưa chọn nhiệm vụ nào để đưa sang năm mới. Chọn ít nhất một nhiệm vụ.");
        var content = await PlanContent.Of(db, plan, clock.Today);
        var next = new Plan
        {
            RootId = plan.RootId, OrganisationId = plan.OrganisationId, Year = year, DocumentType = plan.DocumentType, Title = choice.Title, Symbol = plan.Symbol,
            Superior = plan.Superior, Place = plan.Place, SignerName = plan.SignerName, SignerTitle = plan.SignerTitle, OnBehalfOf = plan.OnBehalfOf,
            FollowsId = plan.Id, DraftedById = actor.Id, DraftedAt = clock.Now, Body = choice.TakesText && plan.Body is { } body ? YearShift.Next(body, plan.Year) : null,
        };
        db.Add(next);
        CopyAssignments(next, await Preview(plan, content), choice);
        if (choice.TakesText) CopyParts(next, plan.Year, content);
        return next;
    }

    void CopyAssignments(Plan next, IReadOnlyList<RolledLine> lines, RollChoice choice)
    {
        var taken = lines.Where(l => choice.Taken.Contains(l.Line.Assignment.Id)).ToList();
        var ids = taken.ToDictionary(l => l.Line.Assignment.Id, _ => Guid.CreateVersion7());
        var series = taken.Select(l => l.Line.Assignment.SeriesId).OfType<Guid>().Distinct().ToDictionary(s => s, _ => Guid.CreateVersion7());
        foreach (var (rolled, i) in taken.Select((l, i) => (l, i)))
        {
            var old = rolled.Line.Assignment;
            var made = new Assignment
            {
                Id = ids[old.Id], PlanId = next.Id, RootId = next.RootId, Ordinal = i + 1, Section = old.Section,
                Content = choice.Reworded.Contains(old.Id) ? rolled.Content : old.Content, IsConditional = old.IsConditional, IsKey = old.IsKey,
                FulfilledBy = old.FulfilledBy, CommemorationId = old.CommemorationId,
                SeriesId = old.SeriesId is { } s ? series[s] : null, AfterId = old.AfterId is { } after && ids.TryGetValue(after, out var id) ? id : null,
            };
            made.Schedule(rolled.Timing, next.Year);
            db.Add(made);
            db.AddRange(rolled.Line.Units.SelectMany(role => role).Select(u => new AssignmentUnit
            {
                AssignmentId = made.Id, Role = u.Role, Position = u.Position, Text = u.Text, OrganisationId = u.OrganisationId, GroupId = u.GroupId, AsText = u.AsText,
            }));
        }
    }

    /// <summary>Movements whose stage is over and instruments that have ended stay behind.</summary>
    void CopyParts(Plan next, int year, PlanContent content)
    {
        db.AddRange(content.Movements.Where(m => m.StageUntil is null || m.StageUntil >= next.Year).Select((m, i) => new PlanMovement
        {
            PlanId = next.Id, Position = i + 1, Name = YearShift.Next(m.Name, year), Kind = m.Kind, StageFrom = m.StageFrom, StageUntil = m.StageUntil,
            StandingAgency = m.StandingAgency,
        }));
        db.AddRange(content.Responsibilities.Select(r => new PlanResponsibility
        {
            PlanId = next.Id, Position = r.Position, Actor = r.Actor, Items = YearShift.Next(r.Items, year),
        }));
        db.AddRange(content.Recipients.Select(r => new PlanRecipient
        {
            PlanId = next.Id, Position = r.Position, Text = r.Text, OrganisationId = r.OrganisationId, GroupId = r.GroupId, AsText = r.AsText,
        }));
        db.AddRange(content.Bases.Where(b => b.IsInForceOn(clock.Today)).Select((b, i) => new PlanBasis { PlanId = next.Id, InstrumentId = b.Id, Position = i + 1 }));
    }
}
