using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BangVang.Law.Book;
using BangVang.Law.Bulk;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;
using BangVang.Law.Verdicts;
using Book = BangVang.Law.Lawbook;

namespace BangVang.Bench;

/// <summary>
/// json-rules-engine on six rules that both can say, over the same candidates in the same run. It answers met or not; we conclude
/// with the principles included. First every answer on the shared conditions is compared, then the times.
/// </summary>
static class RuleEnginePeer
{
    const string Package = "json-rules-engine@7.3.1";

    /// <summary>Each award with those of its conditions that the peer is given: all of a group, any group.</summary>
    static readonly (string Award, string[][] AllOfAny)[] Shared =
    [
        ("CSTDCS", [["CSTDCS.R3.1"], ["CSTDCS.R3.2a", "CSTDCS.R3.2b", "CSTDCS.R3.2c"]]),
        ("CSTD_TINH", [["CSTD_TINH.R3.1"], ["CSTD_TINH.R3.2a", "CSTD_TINH.R3.2b"]]),
        ("BK_TINH", [["BK_TINH.R3.IND.d2"]]),
        ("BK_TTG", [["BK_TTG.R3.b"]]),
        ("HC_LD3", [["HC_LD3.R3.ind.e"]]),
        ("TTLDXS", [["TTLDXS.R3.a"], ["TTLDXS.R3.c"], ["TTLDXS.R3.d"]]),
    ];

    public static async Task Compare(Book book, DateOnly on, Candidate[] candidates)
    {
        var folder = Directory.CreateTempSubdirectory("bangvang-peer-").FullName;
        try
        {
            await Run("npm", folder, "install", "--no-audit", "--no-fund", "--silent", Package);
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Peers", "rule-engine.mjs"), Path.Combine(folder, "rule-engine.mjs"));
            await File.WriteAllLinesAsync(Path.Combine(folder, "candidates.jsonl"), candidates.Select(Line));
            var theirs = JsonSerializer.Deserialize<Answer>(await Run("node", folder, "rule-engine.mjs", "candidates.jsonl"), JsonSerializerOptions.Web)!;
            var expected = candidates.Select(c => Met(book, c, on)).ToArray();
            var differing = Enumerable.Range(0, candidates.Length).Count(i => !expected[i].SetEquals(theirs.Met[i]));
            var ours = Ours(book, on, candidates);
            Say(candidates.Length, differing, expected.Sum(e => e.Count), new Spent(Figures.Of("", theirs.Milliseconds), Figures.Of("", theirs.Processor)), ours);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static HashSet<string> Met(Book book, Candidate candidate, DateOnly on)
    {
        var facts = Facts.Of(candidate, book, on);
        HashSet<string> met = [];
        foreach (var (code, groups) in Shared)
        {
            var verdict = book.Judge(facts, code);
            if (groups.All(g => g.Any(id => verdict.Findings.Any(f => f.Condition == id && f.Outcome == Outcome.Met)))) met.Add(code);
        }
        return met;
    }

    // On one thread, as the peer; the register is filled beforehand, as the peer's candidates are parsed beforehand.
    static Spent Ours(Book book, DateOnly on, Candidate[] candidates)
    {
        var register = new Register(book);
        foreach (var candidate in candidates) register.Add(candidate);
        var seat = new Examination(book, on, awards: [.. Shared.Select(s => Only(book.Find(s.Award)!, s.AllOfAny, on))]).Seat(register);
        return Spent.Of(21, () => { for (var turn = 0; turn < Turns; turn++) for (var row = 0; row < register.Count; row++) seat.Examine(row); }, warm: 5);
    }

    /// <summary>The award cut down to what the peer is given; the principles that cut across all awards stay.</summary>
    static Award Only(Award award, string[][] groups, DateOnly on)
    {
        var version = award.On(on)!;
        var conditions = version.Conditions.Where(c => groups.Any(g => g.Contains(c.Id))).ToList();
        var logic = new AllOf([.. groups.Select(g => new AnyOf([.. g.Select(id => new Leaf(id, conditions.FindIndex(c => c.Id == id)))]))]);
        return award with { Recipients = [award.Recipients[0]], Versions = [version with { Conditions = conditions, Logic = logic, Tracks = null, Base = [] }] };
    }

    // One pass is too short for the clock of the processor's time.
    const int Turns = 20;

    static void Say(int candidates, int differing, int met, Spent peer, Spent own)
    {
        Console.WriteLine($"\n{Package} and we on {Shared.Length} rules, {candidates:N0} candidates, one thread each: {met:N0} rules met, {differing} candidates answered differently.");
        Console.WriteLine($"Peer, one pass: {peer}\nWe, {Turns} passes: {own}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ratio by processor time: of medians {peer.Processor.Median / own.Processor.Median * Turns:N0}, of the fastest {peer.Processor.Sorted[0] / own.Processor.Sorted[0] * Turns:N0}."));
    }

    /// <summary>The candidate as the wire has it, with what the six rules look at.</summary>
    static string Line(Candidate c) => JsonSerializer.Serialize(new
    {
        kind = c.Kind.ToString().ToLowerInvariant(),
        ratings = c.Ratings!.ToDictionary(r => r.Key, r => r.Value.ToString()),
        awards = c.Awards!.Select(a => new { code = a.Code, year = a.Year, decidedOn = a.DecidedOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), basis = a.Basis!.Value.ToString() }),
        initiatives = c.Initiatives!.Select(i => new { year = i.Year, scope = i.Scope!.Value.ToString(), usedFor = i.UsedFor.Award }),
        topics = c.Topics!.Select(t => new { year = t.Year, scope = t.Scope!.Value.ToString() }),
        disciplines = c.Disciplines!.Select(d => new { from = d.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), to = d.To!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }),
        collective = c.Collective?.ToDictionary(m => m.Key, m => m.Value),
    }, JsonSerializerOptions.Web);

    static async Task<string> Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    sealed record Answer(double[] Milliseconds, double[] Processor, string[][] Met);
}
