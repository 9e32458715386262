using BangVang.Papers.Plans.Body;
using BangVang.Papers.Plans.Doubts;
using BangVang.Papers.Plans.Head;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Plans.Schedule;
using BangVang.Papers.Plans.Tables;
using BangVang.Papers.Plans.Tail;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans;

/// <summary>One reading: head, tail, what lies between and after them, then the account of every line.</summary>
sealed class PlanReading
{
    readonly SourceDocument document;
    readonly PlanText text;
    readonly HeadReader head;
    readonly TailReader tail;
    IReadOnlyList<DraftMovement> listed = [];

    public PlanReading(SourceDocument document)
    {
        this.document = document;
        text = new PlanText(document);
        head = new HeadReader(text);
        tail = new TailReader(text);
    }

    public PlanDraft Draft()
    {
        head.Read(Gate.Start(document, text));
        Gate.CheckHead(document, head);
        tail.Read(head.BodyStart);
        var entries = Entries();
        listed = new MovementTables(text).Read(entries);
        var fromTables = new ScheduleTables(text).Read(entries);
        var scheduled = fromTables.Concat(new TextSchedule(text).UnderPeriods(entries)).ToList();
        var type = Gate.CheckContent(document, head, scheduled, fromTables.Count > 0, text);
        var assignments = Finish.Of(scheduled.Count > 0 ? scheduled : WithoutSchedule(entries));
        Gate.CheckAssignments(document, head, assignments, entries, text);
        var duties = new Duties(text).Read(entries);
        assignments = Finish.Linked(assignments, duties, text);
        return Draft(type, entries, fromTables, assignments, duties);
    }

    IReadOnlyList<DraftAssignment> WithoutSchedule(IReadOnlyList<Entry> entries)
    {
        var items = new TextSchedule(text).InContents(entries);
        if (items.Count == 0 || items.Count(item => item.Period.Text is not null) * 2 < items.Count) text.Warn(null, "schedule-missing", items.Count == 0
            ? "Không tìm thấy nhiệm vụ nào; hãy thêm nhiệm vụ bằng tay từ các dòng của văn bản."
            : "Kế hoạch không có bảng hay danh mục nhiệm vụ theo thời gian; nhiệm vụ được lấy từ các mục của phần nội dung.");
        return items;
    }

    /// <summary>The body and, after the signature, the annex, each with its own outline.</summary>
    IReadOnlyList<Entry> Entries()
    {
        var body = text.Lines.Where(line => line.Number >= head.BodyStart && line.Number < tail.Start);
        var annex = text.Lines.Where(line => line.Number >= tail.End);
        return [.. Outline.Of(Paragraphs.Of(body, text)), .. Outline.Of(Paragraphs.Of(annex, text))];
    }

    PlanDraft Draft(string? type, IReadOnlyList<Entry> entries, IReadOnlyList<DraftAssignment> fromTables, IReadOnlyList<DraftAssignment> assignments, IReadOnlyList<DraftResponsibility> duties)
    {
        var year = PlanYear.Of(head);
        var running = RunningText.Of(entries, fromTables);
        var titled = head.Title is null ? null : new RunningText(head.Title, head.TitleLines, null, false);
        var (issuer, level, province) = new IssuerFinder(text, head).Find();
        var draft = new PlanDraft
        {
            DocumentType = type, Issuer = issuer, Level = level, Province = province, Place = head.Place, Number = head.Number, Symbol = head.Symbol, Date = head.Date,
            Title = head.Title, Year = year, Assignments = assignments, Responsibilities = duties, Recipients = tail.Recipients, Signer = tail.Signer,
            LegalBases = new LegalBases(text).Read(running),
            Commemorations = new Commemorations(text).Read(running),
            Movements = new Movements(text, year).Read(running, titled, listed),
        };
        Leftovers.Keep(entries, text);
        Doubt.Everything(draft, entries, fromTables, running, tail, text);
        return draft with { Passages = text.Passages, Warnings = text.Warnings, Unread = text.Unread, Coverage = text.Coverage };
    }
}
