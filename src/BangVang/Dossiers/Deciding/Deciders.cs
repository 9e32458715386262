using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using BangVang.Organisations;

namespace BangVang.Dossiers.Deciding;

/// <summary>Whose an award is, seen from a body: its own, a level's above it, or somebody else's.</summary>
public enum Competence { Own, Above, Elsewhere }

/// <summary>Whose an award is to give, by the law of a day.</summary>
public static class Deciders
{
    extension(Law.Lawbook book)
    {
        /// <summary>Whether the head of such a body decides the award; true where the lawbook does not say who does: a person answers for it.</summary>
        public bool IsDecidedBy(string award, OrganisationKind body, DateOnly on, DateOnly? receivedOn = null) => book.CompetenceOf(award, body, on, receivedOn) == Competence.Own;

        /// <summary>The body's own also where the lawbook does not say who decides.</summary>
        public Competence CompetenceOf(string award, OrganisationKind body, DateOnly on, DateOnly? receivedOn = null)
        {
            var deciders = book.DecidersOf(award, on, receivedOn);
            if (deciders.Count == 0 || deciders.Any(d => Heads(body).Contains(d.Who))) return Competence.Own;
            return deciders.Min(d => Rank(d.Who)) > Heads(body).Max(o => Rank(o)) ? Competence.Above : Competence.Elsewhere;
        }

        /// <summary>The offices that decide the award; none where the lawbook does not say.</summary>
        public IReadOnlyList<Decider> DecidersOf(string award, DateOnly on, DateOnly? receivedOn = null) =>
            book.Find(award) is { } found && book.RegimeFor(on, receivedOn) is { } regime && Judgement.VersionUnder(found, regime, on)?.Authority is { } authority ? authority.Deciders : [];
    }

    /// <summary>The offices that lead such a body, in the lawbook's words.</summary>
    static Office[] Heads(OrganisationKind body) => body switch
    {
        OrganisationKind.Province => [Office.ProvinceChair],
        OrganisationKind.Commune => [Office.CommuneChair],
        OrganisationKind.District => [Office.DistrictChair],
        OrganisationKind.Central => [Office.Minister, Office.PrimeMinister, Office.Government, Office.President, Office.StandingCommittee],
        OrganisationKind.Enterprise or OrganisationKind.Cooperative => [Office.EnterpriseHead],
        _ => [Office.HeadOfLegalPerson, Office.HeadOfProvincialAgency],
    };

    /// <summary>How high an office stands: where awards go on to when the one below does not give them.</summary>
    static int Rank(Office office) => office switch
    {
        Office.HeadOfLegalPerson or Office.CommuneChair or Office.EnterpriseHead => 1,
        Office.HeadOfProvincialAgency or Office.DistrictChair => 2,
        Office.ProvinceChair or Office.Minister or Office.Other => 3,
        Office.PrimeMinister or Office.Government => 4,
        _ => 5,
    };
}
