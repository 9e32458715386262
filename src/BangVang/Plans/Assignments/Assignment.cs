using BangVang.Kernel;
using BangVang.Kernel.Data;

namespace BangVang.Plans.Assignments;

/// <summary>One thing that a plan tells somebody to do.</summary>
public sealed class Assignment : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PlanId { get; init; }
    public required Guid RootId { get; init; }

    /// <summary>The order in the plan, from 1.</summary>
    public required int Ordinal { get; set; }

    /// <summary>The number as the document prints it; numbers may be missing or used twice, and stay so.</summary>
    public string? PrintedNumber { get; set; }
    public string? Section { get; set; }
    public required string Content { get; set; }

    public TimingKind TimingKind { get; private set; }
    public int[] TimingValues { get; private set; } = [];
    public DateOnly? TimingDay { get; private set; }
    public string? TimingAfter { get; private set; }

    /// <summary>The feast day that the deadline hangs on: in another year the date is computed anew.</summary>
    public Guid? CommemorationId { get; set; }
    public DateOnly? StartOn { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>"(nếu có)": only if it arises.</summary>
    public bool IsConditional { get; set; }
    public bool IsKey { get; set; }

    /// <summary>Assignments that repeat the same duty in other periods share it.</summary>
    public Guid? SeriesId { get; set; }

    /// <summary>The assignment that must be done before this one can begin.</summary>
    public Guid? AfterId { get; set; }

    /// <summary>The kind of real object whose registration does it by itself: "plan-issued".</summary>
    public string? FulfilledBy { get; set; }

    /// <summary>False when its time lay before the plan's date: then it is never late, unless the officer wants it followed.</summary>
    public bool CountsLate { get; set; } = true;

    public AssignmentState State { get; private set; } = AssignmentState.Waiting;
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What did it by itself, in words: "Tự ghi nhận khi phát hành 12/KH-UBND".</summary>
    public string? DoneBy { get; private set; }
    public uint Version { get; private set; }

    public Timing Timing => new(TimingKind, TimingValues, TimingDay, TimingAfter);

    public bool IsOpen => State is AssignmentState.Waiting or AssignmentState.Underway;

    public bool IsFinished => State is AssignmentState.Done or AssignmentState.NotArisen;

    public bool IsLateOn(DateOnly today) => CountsLate && !IsFinished && State != AssignmentState.Reported && DueOn < today;

    public void Schedule(Timing timing, int year)
    {
        timing.MustMakeSense();
        (TimingKind, TimingValues, TimingDay, TimingAfter) = (timing.Kind, [.. timing.Values.Distinct().Order()], timing.Day, timing.AfterText);
        (StartOn, DueOn) = (timing.StartIn(year), timing.DueIn(year));
    }

    /// <summary>What it waited for has come: the deadline begins to run.</summary>
    public void SetDeadline(DateOnly due) => DueOn = due;

    /// <summary>Takes a step of its life; who may take it is asked before.</summary>
    public void Take(ReportKind kind, DateOnly today, string? doneBy = null)
    {
        if (kind == ReportKind.NotArisen && !IsConditional)
            throw new Refusal("Nhiệm vụ này không ghi “nếu có”, nên không báo “không phát sinh” được. Nếu không thực hiện, nêu khó khăn để cơ quan thường trực xử lý.");
        var to = AssignmentFlow.From(State, kind)?.To
            ?? throw new Refusal($"Nhiệm vụ đang ở trạng thái “{AssignmentFlow.Name(State)}” nên không thể {AssignmentFlow.Name(kind).ToLowerInvariant()}.");
        Become(to, today, doneBy);
    }

    /// <summary>Done because the real thing now exists, whatever was reported. Says whether it changed anything.</summary>
    public bool DoByItself(DateOnly today, string doneBy)
    {
        if (IsFinished) return false;
        Become(AssignmentState.Done, today, doneBy);
        return true;
    }

    void Become(AssignmentState state, DateOnly today, string? doneBy)
    {
        State = state;
        DoneOn = IsFinished ? today : null;
        DoneBy = state == AssignmentState.Done ? doneBy : null;
    }
}
