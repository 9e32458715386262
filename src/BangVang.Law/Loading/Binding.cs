using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Conditions;

namespace BangVang.Law.Loading;

/// <summary>Joins what the files say of one another: versions carried over, leaves of logic, awards named by conditions.</summary>
static class Binding
{
    public static Lawbook Bind(LawbookParts parts)
    {
        var awards = parts.Awards.Select(Expanded).ToList();
        var whole = parts with { Awards = awards };
        var faults = Soundness.Faults(whole).ToList();
        if (faults.Count > 0) throw new LawbookFaultException(faults);
        var places = awards.Select((a, i) => (a.Code, i)).ToDictionary(p => p.Code, p => p.i);
        foreach (var version in awards.SelectMany(a => a.Versions))
        {
            foreach (var condition in version.Conditions) condition.Bind(places);
            version.Named = AwardSet.Of(version.Conditions.Where(c => c.AddedBy is null).SelectMany(c => c.Named), places);
        }
        return new Lawbook(whole);
    }

    static Award Expanded(Award award)
    {
        var versions = new List<AwardVersion>();
        foreach (var version in award.Versions)
            versions.Add(Placed(version.CarriesOver is { } regime && versions.LastOrDefault(v => v.Regimes.Contains(regime)) is { } source ? CarriedOver(version, source, regime) : version));
        return award with { Versions = versions };
    }

    /// <summary>A version whose text is not to be had: the rules of the regime before, each marked as carried over.</summary>
    static AwardVersion CarriedOver(AwardVersion version, AwardVersion source, string regime)
    {
        string Renamed(string id) => id.Replace($".{regime}.", $".{version.Regimes[0]}.", StringComparison.Ordinal);
        Logic Moved(Logic logic) => logic.Renamed(Renamed);
        return source with
        {
            Regimes = version.Regimes,
            From = version.From,
            Until = version.Until,
            CarriesOver = regime,
            Name = version.Name ?? source.Name,
            Note = version.Note ?? source.Note,
            Conditions = [.. source.Conditions.Select(c => c with { Id = Renamed(c.Id), Rule = c.Rule ?? c.Id, Mark = Weaker(c.Mark), Note = Noted(c) })],
            Logic = source.Logic is null ? null : Moved(source.Logic),
            Tracks = source.Tracks?.ToDictionary(t => t.Key, t => Moved(t.Value)),
            Base = [.. source.Base.Select(b => b with { Mark = Weaker(b.Mark) })],
            Authority = source.Authority is { } authority ? authority with { Mark = Weaker(authority.Mark) } : null,
            Quota = source.Quota is { } quota ? quota with { Mark = Weaker(quota.Mark) } : null,
            Vote = source.Vote is { } vote ? vote with { Mark = Weaker(vote.Mark) } : null,
            Dossier = source.Dossier is { } dossier ? dossier with { Mark = Weaker(dossier.Mark) } : null,
            Submission = source.Submission is { } submission ? submission with { Mark = Weaker(submission.Mark) } : null,
            Prize = source.Prize is { } prize ? prize with { Mark = Weaker(prize.Mark), MarkByRegime = null } : null,
            Publicity = source.Publicity is { } publicity ? publicity with { Mark = Weaker(publicity.Mark) } : null,
            Cycle = source.Cycle is { } cycle ? cycle with { Mark = Weaker(cycle.Mark) } : null,
        };
    }

    // What forced a person before forces one still.
    static Mark Weaker(Mark mark) => mark.LeavesItToAPerson ? mark : Mark.AssumedCarriedOver;

    // Nothing becomes surer by being carried over: the doubt of the regime before is said beside the rule.
    static string? Noted(Condition condition) => condition.Mark is Mark.Read or Mark.AssumedCarriedOver || condition.Mark.LeavesItToAPerson ? condition.Note
        : string.Join(" ", new[] { condition.Note, $"Ở chế độ trước: {condition.Mark.Warning}" }.Where(n => n is not null));

    public static AwardVersion Placed(AwardVersion version)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < version.Conditions.Count; i++) places.TryAdd(version.Conditions[i].Id, i);
        return version with { Logic = version.Logic?.Placed(places), Tracks = version.Tracks?.ToDictionary(t => t.Key, t => t.Value.Placed(places)) };
    }
}
