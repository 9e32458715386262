using BangVang.Law.Book;
using BangVang.Law.Procedures;
using BangVang.Law.Verdicts;

namespace BangVang.Dossiers.Deciding;

/// <summary>Whether an award must come before a council, by the law of a day and what the tree has set for itself.</summary>
public static class CouncilNeed
{
    extension(Law.Lawbook book)
    {
        /// <param name="forCommendations">What the tree has set where the law leaves it to the council or the standing agency.</param>
        public bool NeedsCouncil(string award, DossierKind kind, DateOnly on, DateOnly? receivedOn, bool forCommendations)
        {
            if (book.Find(award) is not { } found || book.RegimeFor(on, receivedOn) is not { } regime || Judgement.VersionUnder(found, regime, on) is not { } version) return true;
            if (version.Vote is { Ballot: true } or { Percent: not null } || version.Vote?.Council is CouncilLevel.MinistryOrProvince or CouncilLevel.ProposingLevel) return true;
            return !IsSimplified(found, version, regime, kind) && forCommendations;
        }
    }

    /// <summary>The short procedure, where the law opens it for the ground of the dossier.</summary>
    static bool IsSimplified(Award award, AwardVersion version, Regime regime, DossierKind kind)
    {
        var basis = DossierKinds.BasisOf(kind);
        return basis is Basis.DotXuat or Basis.CongHien or Basis.NienHan or Basis.DoiNgoai
            && FilingOfAwards.FilingUnder(award, version, regime).SimplifiedCases.Any(c => c.Bases?.Contains(basis) == true);
    }
}
