using System.Diagnostics;
using System.Globalization;

namespace BangVang.Bench;

/// <summary>Wall time and processor time of the same work, in milliseconds: on a machine that others use too only the second can be compared.</summary>
sealed record Spent(Figures Wall, Figures Processor)
{
    public static Underway Start() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    public static Spent Of(int times, Action work, int warm)
    {
        for (var i = 0; i < warm; i++) work();
        var all = new List<Spent>(times);
        for (var i = 0; i < times; i++)
        {
            var underway = Start();
            work();
            all.Add(underway.Stop());
        }
        return new Spent(Figures.Of("", all.Select(s => s.Wall.Median)), Figures.Of("", all.Select(s => s.Processor.Median)));
    }

    /// <summary>Processor time of one of so many, in microseconds.</summary>
    public string Per(int many) => string.Create(CultureInfo.InvariantCulture, $"{Processor.Median * 1000 / many:0.0} ({Processor.Sorted[0] * 1000 / many:0.0}–{Processor.Sorted[^1] * 1000 / many:0.0})");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Processor.Median:0.0} ms of processor ({Processor.Sorted[0]:0.0}–{Processor.Sorted[^1]:0.0}), {Wall.Median:0.0} ms of wall ({Wall.Sorted[0]:0.0}–{Wall.Sorted[^1]:0.0})");

    public readonly record struct Underway(long Wall, TimeSpan Processor)
    {
        public Spent Stop() => new(Figures.Of("", [Stopwatch.GetElapsedTime(Wall).TotalMilliseconds]), Figures.Of("", [(Environment.CpuUsage.TotalTime - Processor).TotalMilliseconds]));
    }
}
