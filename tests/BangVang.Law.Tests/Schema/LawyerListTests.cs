using System.Text;
using BangVang.Law.Book;
using BangVang.Law.Conditions;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Schema;

/// <summary>The list of what a lawyer must check names every rule that was not read in a text in force.</summary>
public sealed class LawyerListTests
{
    const string Path = "docs/for-the-lawyer.md", Mark = "<!-- what follows is written from the lawbook -->\n";

    [Fact]
    public void The_list_for_the_lawyer_keeps_step_with_the_lawbook()
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Written.Root, Path)).ReplaceLineEndings("\n");
        var intro = text[..(text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        Written.ShouldBeKept(Path, intro + Generated());
    }

    static string Generated()
    {
        var text = new StringBuilder();
        foreach (var mark in Enum.GetValues<Mark>().Where(m => m != Book.Mark.Read).OrderDescending())
        {
            var rules = Unverified().Where(r => r.Mark == mark).Select(r => r.Line).ToList();
            if (rules.Count == 0) continue;
            text.Append($"\n## {mark.Code}: {rules.Count}\n\n{mark.Warning}\n\n");
            foreach (var rule in rules) text.Append($"- {rule}\n");
        }
        text.Append("\n## Read in two ways\n\n");
        foreach (var condition in Conditions().Where(c => c.Condition.Doubt is not null || c.Condition is Ladder { ToProposal: false } or Ladder { Next: true } || c.Condition is Share { AtTheLimit: not null }))
            text.Append($"- `{condition.Condition.Id}` ({condition.Condition.Citation}): {Doubt(condition.Condition)}.\n");
        return text.ToString();
    }

    static string Doubt(Condition condition) => condition switch
    {
        { Doubt: { } doubt } => doubt,
        Share { AtTheLimit: { } limit } => limit,
        Ladder { Next: true } next => next.NextDoubt,
        _ => condition.Note!.TrimEnd('.'),
    };

    static IEnumerable<(Mark Mark, string Line)> Unverified() =>
    [
        .. Conditions().Select(c => (c.Condition.Mark, $"`{c.Condition.Id}` {c.Condition.Text} ({c.Condition.Citation})")),
        .. National.Transitions.Select(t => (t.Mark, $"`{t.Id}` {t.Text} ({t.Citation})")),
        .. National.Principles.Select(p => (p.Mark, $"`{p.Id}` {p.Text} ({p.Citation})")),
        .. National.Types.Select(t => (t.Mark, $"`{t.Code}` {t.Name} ({t.Citation})")),
        .. Versions().SelectMany(v => Beside(v.Version).Select(r => (r.Rule.Mark, $"`{v.Award.Code}` {string.Join("+", v.Version.Regimes)}, {r.What}: {r.Rule.Citation}"))),
    ];

    static IEnumerable<(string What, Rule Rule)> Beside(AwardVersion version) => new (string What, Rule? Rule)[]
        { ("quota", version.Quota), ("vote", version.Vote), ("dossier", version.Dossier), ("submission", version.Submission), ("prize money", version.Prize), ("publicity", version.Publicity) }
        .Where(r => r.Rule is not null).Select(r => (r.What, r.Rule!));

    static IEnumerable<(Award Award, AwardVersion Version)> Versions() => National.Awards.SelectMany(a => a.Versions.Where(v => v.CarriesOver is null).Select(v => (a, v)));

    static IEnumerable<(AwardVersion Version, Condition Condition)> Conditions() => Versions().SelectMany(v => v.Version.Conditions.Select(c => (v.Version, c)));
}
