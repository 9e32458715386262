using System.Diagnostics;
using System.Text.Json;
using BangVang.Kernel;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Imports;

/// <summary>From a file to a draft that can be worked on. A file that is no plan is refused with the reader's sentence.</summary>
public static class Reading
{
    public static PlanImport Read(byte[] file, string name, Guid rootId, Guid byAccountId, DateTimeOffset at)
    {
        var watch = Stopwatch.StartNew();
        var (source, draft) = Try(file, name);
        return new PlanImport
        {
            RootId = rootId, ByAccountId = byAccountId, At = at, FileName = name,
            SourceJson = JsonSerializer.Serialize(source.Lines.Select(l => new ImportLine(l.Number, l.Text, l.Cells is not null))),
            DraftJson = PlanDraftJson.Write(draft), WorkJson = Work(draft).Write(), ReadInMs = (int)watch.ElapsedMilliseconds,
        };
    }

    static (SourceDocument, PlanDraft) Try(byte[] file, string name)
    {
        try
        {
            var source = SourceFile.Read(file, name);
            return (source, PlanReader.Read(source));
        }
        catch (UnreadablePaper unreadable)
        {
            throw new Refusal(unreadable.Message);
        }
    }

    static ImportWork Work(PlanDraft draft) => new()
    {
        DocumentType = draft.DocumentType, Issuer = draft.Issuer, Number = draft.Number, Symbol = draft.Symbol, Place = draft.Place,
        PrintedDate = Printed(draft.Date), Title = draft.Title, Year = draft.Year, Body = Body(draft),
        SignerName = draft.Signer.Name, SignerTitle = draft.Signer.Title, OnBehalfOf = draft.Signer.OnBehalfOf,
        Bases = [.. draft.LegalBases.Select(b => new WorkBasis { Type = b.Type, Number = b.Number, Date = b.Date, Issuer = b.Issuer, Name = b.Name })],
        Assignments = [.. draft.Assignments.Select(a => Assignment(a, draft.Year))],
        Movements = [.. draft.Movements.Select(Movement)],
        Occasions = [.. draft.Commemorations.Select(c => new WorkOccasion { Name = c.Name, Date = c.Date })],
        Responsibilities = [.. draft.Responsibilities.Select(r => new WorkResponsibility { Actor = r.Actor, Items = string.Join('\n', r.Items) })],
        Recipients = string.Join('\n', draft.Recipients),
    };

    static WorkAssignment Assignment(DraftAssignment read, int? year) => new()
    {
        PrintedNumber = read.Row, Section = read.Section, Content = read.Content, Timing = Timing(read.Period, year),
        Directing = Joined(read.Directing), Lead = Joined(read.Lead), Coordinating = Joined(read.Coordinating),
        Undifferentiated = Joined(read.Undifferentiated), Conditional = read.Conditional, Lines = [.. read.Lines],
    };

    static WorkMovement Movement(DraftMovement read) => new()
    {
        Name = read.Name, Kind = read.Kind == "unspecified" ? null : read.Kind,
        From = read.Stage is [var from, ..] ? from : null, Until = read.Stage is [_, var until, ..] ? until : null,
        StandingAgency = read.StandingAgency,
    };

    // The anchor tells more than the month when it names one day; otherwise the month or quarter as read.
    static string? Timing(DraftPeriod period, int? year) => period switch
    {
        { Anchor: { Kind: AnchorKind.On or AnchorKind.Before or AnchorKind.Feast } a } when Day(a, year) is { } day => $"{day:dd/MM/yyyy}",
        { Kind: PeriodKind.Unspecified, Anchor: { Kind: AnchorKind.After, Text: var after } } => after,
        { Kind: PeriodKind.Unspecified } => null,
        _ => new Timing(Enum.Parse<TimingKind>(period.Kind.ToString()), [.. period.Values]).InWords(),
    };

    static DateOnly? Day(PeriodAnchor anchor, int? year) =>
        anchor.Until ?? anchor.From ?? (year is { } known && TimingWords.Read(anchor.Text, known) is { Kind: TimingKind.Day, Day: var day } ? day : null);

    static string? Joined(IReadOnlyList<string>? units) => units is { Count: > 0 } ? string.Join("; ", units) : null;

    static string? Printed(DraftDate date) =>
        date is { Day: null, Month: null, Year: null } ? null
        : $"{date.Day?.ToString("00") ?? "…"}/{date.Month?.ToString("00") ?? "…"}/{date.Year?.ToString() ?? "…"}";

    // What the plan says beside its schedule goes on as the text of the document, in its order; what no rule understood goes with it.
    static string Body(PlanDraft draft) => string.Join('\n', draft.Passages
        .Where(p => p.Role is not ("head" or "annex" or "column-head" or "closing"))
        .Select(p => (p.Line, p.Text)).Concat(draft.Unread.Select(u => (u.Line, u.Text)))
        .OrderBy(l => l.Line).Select(l => l.Text.Trim()));
}

/// <summary>A line of the file, kept for the page that shows source and draft side by side.</summary>
public sealed record ImportLine(int Number, string Text, bool IsRow);
