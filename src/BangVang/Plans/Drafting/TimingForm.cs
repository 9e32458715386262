using System.ComponentModel.DataAnnotations;
using BangVang.Plans.Assignments;

namespace BangVang.Plans.Drafting;

/// <summary>How the form asks for a deadline: how many months or quarters are ticked tells the shape.</summary>
public enum TimingShape { None, Months, Quarters, AllYear, Day, After }

public sealed class TimingForm
{
    public TimingShape Shape { get; set; } = TimingShape.Months;

    public List<int> Months { get; set; } = [];

    public List<int> Quarters { get; set; } = [];

    [Display(Name = "Ngày")]
    public DateOnly? Day { get; set; }

    [Display(Name = "Ngày kỷ niệm")]
    public Guid? CommemorationId { get; set; }

    [MaxLength(300), Display(Name = "Sau khi có")]
    public string? AfterText { get; set; }

    /// <summary>The commemoration that the day hangs on, when the shape is a day.</summary>
    public Guid? Feast => Shape == TimingShape.Day ? CommemorationId : null;

    public static TimingForm Of(Timing timing) => new()
    {
        Shape = timing.Kind switch
        {
            TimingKind.Month or TimingKind.Months => TimingShape.Months,
            TimingKind.Quarter or TimingKind.Quarters => TimingShape.Quarters,
            TimingKind.AllYear => TimingShape.AllYear,
            TimingKind.Day => TimingShape.Day,
            TimingKind.After => TimingShape.After,
            _ => TimingShape.None,
        },
        Months = timing.Kind is TimingKind.Month or TimingKind.Months ? [.. timing.Values] : [],
        Quarters = timing.Kind is TimingKind.Quarter or TimingKind.Quarters ? [.. timing.Values] : [],
        Day = timing.Day, AfterText = timing.AfterText,
    };

    public Timing ToTiming(string? afterAssignment) => Shape switch
    {
        TimingShape.Months => new Timing(Months.Count > 1 ? TimingKind.Months : TimingKind.Month, [.. Months]),
        TimingShape.Quarters => new Timing(Quarters.Count > 1 ? TimingKind.Quarters : TimingKind.Quarter, [.. Quarters]),
        TimingShape.AllYear => new Timing(TimingKind.AllYear, []),
        TimingShape.Day => new Timing(TimingKind.Day, [], Day),
        TimingShape.After => new Timing(TimingKind.After, [], AfterText: Typed.Line(AfterText) ?? afterAssignment),
        _ => Timing.Unspecified,
    };

    /// <summary>One timing for each ticked month or quarter, for work that repeats; otherwise the one.</summary>
    public IReadOnlyList<Timing> EachOf(string? afterAssignment) => Shape switch
    {
        TimingShape.Months => [.. Months.Distinct().Order().Select(m => new Timing(TimingKind.Month, [m]))],
        TimingShape.Quarters => [.. Quarters.Distinct().Order().Select(q => new Timing(TimingKind.Quarter, [q]))],
        _ => [ToTiming(afterAssignment)],
    };
}
