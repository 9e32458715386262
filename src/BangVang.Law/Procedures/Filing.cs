using BangVang.Law.Book;

namespace BangVang.Law.Procedures;

/// <summary>A rule on filing with where it stands under the regime asked about.</summary>
public sealed record FilingPoint(FilingRule Rule, Ground Ground);

/// <summary>What an award's dossier must hold, by the law of a day, and who decides on it.</summary>
/// <param name="Deciders">Null where the lawbook does not say who decides.</param>
/// <param name="Dossier">The papers that the version lists; null where it lists none.</param>
/// <param name="Sets">Original sets; null where the ministry or province sets the number or nothing was found.</param>
/// <param name="Points">What goes for many awards: sets, opinion of the body concerned, publicity, route.</param>
/// <param name="SimplifiedCases">Cases in which the short procedure is open to this award.</param>
/// <param name="Simplified">The dossier of the short procedure.</param>
public sealed record Filing(string Award, string Regime, Authority? Deciders, DossierRule? Dossier, int? Sets, IReadOnlyList<FilingPoint> Points, IReadOnlyList<SimplifiedCase> SimplifiedCases, IReadOnlyList<FilingPoint> Simplified)
{
    public bool WithFiles => Points.Any(p => p.Rule.Electronic);
}

public static class FilingOfAwards
{
    extension(Lawbook book)
    {
        /// <summary>Deciding authority, papers, sets and procedure of an award on a day.</summary>
        /// <exception cref="UnanswerableException">No law for the day, or no such award then.</exception>
        public Filing FilingOf(string code, DateOnly on)
        {
            var award = book.AwardOf(code);
            return FilingUnder(award, book.VersionAt(award, on), book.RegimeAt(on));
        }
    }

    /// <summary>The same for a version that was already found.</summary>
    public static Filing FilingUnder(Award award, AwardVersion version, Regime regime)
    {
        var points = ProcedureBook.National.Filing.Where(r => r.IsFor(award)).Select(r => (Rule: r, Ground: r.GroundUnder(regime)))
            .Where(p => p.Ground is not null).Select(p => new FilingPoint(p.Rule, p.Ground!)).ToList();
        var sets = version.Dossier?.Sets ?? points.FirstOrDefault(p => p.Rule.Kind == FilingKind.Sets)?.Rule.Sets;
        var cases = points.Where(p => p.Rule.Kind == FilingKind.SimplifiedCases).SelectMany(p => p.Rule.Cases ?? []).Where(c => c.IsFor(award)).ToList();
        return new Filing(award.Code, regime.Code, version.Authority, version.Dossier, sets,
            [.. points.Where(p => p.Rule.Kind is not (FilingKind.SimplifiedCases or FilingKind.SimplifiedDossier))], cases,
            [.. points.Where(p => p.Rule.Kind is FilingKind.SimplifiedCases or FilingKind.SimplifiedDossier)]);
    }
}
