using BangVang.Law.Book;
using BangVang.Law.Verdicts;
using BangVang.Organisations;

namespace BangVang.Dossiers.Deciding;

/// <summary>Whose an award is to give, by the law of a day.</summary>
public static class Deciders
{
    extension(Law.Lawbook book)
    {
        /// <summary>Whether the head of such a body decides the award; true where the lawbook does not say who does: a person answers for it.</summary>
        public bool IsDecidedBy(string award, OrganisationKind body, DateOnly on, DateOnly? receivedOn = null)
        {
            var deciders = book.DecidersOf(award, on, receivedOn);
            return deciders.Count == 0 || deciders.Any(d => Heads(body).Contains(d.Who));
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
}
