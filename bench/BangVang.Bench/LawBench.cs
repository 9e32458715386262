using System.Diagnostics;
using System.Globalization;
using BangVang.Law.Bulk;
using BangVang.Law.Candidates;
using BangVang.Law.Loading;
using BangVang.Law.Verdicts;
using Book = BangVang.Law.Lawbook;

namespace BangVang.Bench;

/// <summary>
/// The lawbook: loading it (limit 50 ms), one verdict with its words (50 µs), a whole register against every award (1.5 GB),
/// beside a bare pass over the same columns (10 ×) and beside json-rules-engine on the same conditions (200 ×).
/// </summary>
static class LawBench
{
    static readonly DateOnly On = new(2026, 3, 1);

    public static async Task Run(int most = 1_000_000)
    {
        var cold = Spent.Start();
        var book = Book.National;
        Console.WriteLine($"First load in a fresh process: {cold.Stop()}");
        Console.WriteLine($"Loading again, warm: {Spent.Of(20, () => NationalLaw.Load(), warm: 5)}");
        OneVerdict(book);
        Console.WriteLine("\n| candidates | filling, s | pass over all awards | conclusions a second of processor time | bytes a candidate | peak memory, MB | bare pass | ratio | bare pass for each award | ratio |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var size in new[] { 10_000, 100_000, 1_000_000 }.Where(s => s <= most)) OfSize(book, size);
        await RuleEnginePeer.Compare(book, On, [.. new LawPopulation().Take(2000)]);
    }

    static void OneVerdict(Book book)
    {
        var candidates = new LawPopulation(7).Take(200).ToArray();
        var spent = Spent.Of(9, () => { foreach (var candidate in candidates) foreach (var award in book.Awards) book.Judge(candidate, award.Code, On); }, warm: 3);
        Console.WriteLine($"One verdict with its explanations, the facts taken anew from the candidate: {spent.Per(candidates.Length * book.Awards.Count)} µs ({candidates.Length} candidates, {book.Awards.Count} awards each)");
    }

    static void OfSize(Book book, int size)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var register = new Register(book);
        foreach (var candidate in new LawPopulation().Take(size)) register.Add(candidate);
        var filling = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var examination = new Examination(book, On);
        var ours = Spent.Of(5, () => register.WhoQualifies(examination), warm: 2);
        var bare = Spent.Of(5, () => BarePass.Once(register), warm: 2);
        var bareEach = Spent.Of(3, () => BarePass.Times(register, book.Awards.Count), warm: 1);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {size:N0} | {filling:0.0} | {ours} | {size * (double)book.Awards.Count / ours.Processor.Median * 1000:N0} | {held / size:N0} | {process.PeakWorkingSet64 / 1048576:N0} | {bare} | {ours.Processor.Median / bare.Processor.Median:0.0} | {bareEach} | {ours.Processor.Median / bareEach.Processor.Median:0.0} |"));
        GC.KeepAlive(register);
    }
}
