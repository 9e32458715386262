using System.Globalization;
using System.Text.RegularExpressions;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Tests.Cases;

/// <summary>
/// Reads files of cases: a line "Tình huống:" begins one, lines of facts follow, then "Xét:" lines with the verdict,
/// each with its findings below it. What is not said is known to be nothing; "Chưa rõ:" takes knowledge away.
/// </summary>
static partial class CaseFile
{
    public static IEnumerable<Case> All() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.case").Order(StringComparer.Ordinal).SelectMany(Read);

    static IEnumerable<Case> Read(string path)
    {
        var name = Path.GetFileName(path);
        Case? current = null;
        var number = 0;
        foreach (var raw in File.ReadLines(path))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var where = $"{name}:{number}";
            if (line.StartsWith("Tình huống:", StringComparison.Ordinal))
            {
                if (current is not null) yield return current;
                current = new Case($"{name}: {line["Tình huống:".Length..].Trim()}", Given.Person, []);
            }
            else current = With(current ?? throw new FormatException($"{where}: no \"Tình huống:\" above."), line, where);
        }
        if (current is not null) yield return current;
    }

    static Case With(Case current, string line, string where)
    {
        try
        {
            if (line[0] == '-') return current with { Asks = [.. current.Asks.SkipLast(1), current.Asks[^1] with { Findings = [.. current.Asks[^1].Findings, FindingOf(line[1..].Trim(), where)] }] };
            var (key, value) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim());
            return key == "Xét" ? current with { Asks = [.. current.Asks, AskOf(value, where)] } : current with { Candidate = CaseFacts.With(current.Candidate, key, value) };
        }
        catch (Exception fault) when (fault is not FormatException { Message: [>= 'a', ..] })
        {
            throw new FormatException($"{where} cannot be read: {line} ({fault.Message})", fault);
        }
    }

    static CaseAsk AskOf(string value, string where)
    {
        var match = Ask().Match(value);
        if (!match.Success) throw new FormatException("an award, a day and the verdict are wanted");
        var outcome = Enum.GetValues<Conclusion>().Single(c => c.Word == match.Groups["outcome"].Value.Trim());
        return new CaseAsk(where, match.Groups["award"].Value, CaseFacts.Day(match.Groups["day"].Value),
            match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null, outcome,
            match.Groups["regime"].Success ? match.Groups["regime"].Value : null, []);
    }

    static CaseFinding FindingOf(string line, string where)
    {
        var match = Finding().Match(line);
        if (!match.Success) throw new FormatException("a condition and its answer are wanted");
        return new CaseFinding(where, match.Groups["id"].Value, Enum.GetValues<Outcome>().Single(o => o.Word == match.Groups["outcome"].Value.Trim()),
            match.Groups["says"].Success ? match.Groups["says"].Value : null);
    }

    [GeneratedRegex(@"^(?<award>\w+) ngày (?<day>\S+)(?: cho năm (?<year>\d{4}))? => (?<outcome>[^(]+?)(?: \((?<regime>\w+)\))?$")]
    private static partial Regex Ask();

    [GeneratedRegex("^(?<id>[\\w.+]+): (?<outcome>[^\"]+?)(?: \"(?<says>.+)\")?$")]
    private static partial Regex Finding();
}
