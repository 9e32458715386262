using System.Diagnostics;

namespace BangVang.Bench;

/// <summary>Times in milliseconds, sorted, and what is said of them.</summary>
public sealed record Figures(string Name, double[] Sorted)
{
    public static Figures Of(string name, IEnumerable<double> milliseconds) => new(name, [.. milliseconds.Order()]);

    public static async Task<Figures> Measure(string name, int warm, int count, Func<int, Task> work)
    {
        for (var i = 0; i < warm; i++) await work(i);
        var times = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return Of(name, times);
    }

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double At(double share) => Sorted[Math.Min(Sorted.Length - 1, (int)(share * Sorted.Length))];

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"| {Name} | {Sorted.Length} | {Sorted[0]:0.0} | {Median:0.0} | {P95:0.0} | {Sorted[^1]:0.0} |");

    /// <summary>How many times as long as the other it took.</summary>
    public string Beside(Figures other) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"| · ratio | | {Sorted[0] / other.Sorted[0]:0.0} | {Median / other.Median:0.0} | {P95 / other.P95:0.0} | |");

    public const string Head = "| what | n | min ms | median ms | p95 ms | max ms |\n|---|---:|---:|---:|---:|---:|";
}
