using BangVang.Law.Book;
using BangVang.Organisations;

namespace BangVang.Decisions;

/// <summary>Which of the law's offices the head of a body holds, and what the law says of an award on a day.</summary>
/// <param name="May">True or false by the law; null where the lawbook does not say, or is not sure: a person decides.</param>
/// <param name="Words">For the officer: who decides, by which article.</param>
public sealed record DecidingAuthority(string AwardName, bool? May, string Words, string? Citation)
{
    public static DecidingAuthority Of(Law.Lawbook book, string awardCode, OrganisationKind kind, DateOnly on)
    {
        if (book.Find(awardCode) is not { } award) return new(awardCode, null, $"Sổ luật không có mã “{awardCode}”.", null);
        if (award.On(on) is not { } version) return new(award.Name, false, $"{award.Name} không được xét tặng vào ngày {on:dd/MM/yyyy} theo sổ luật.", null);
        var name = version.Name ?? award.Name;
        if (version.Authority is not { Deciders.Count: > 0 } authority) return new(name, null, $"Sổ luật chưa ghi ai quyết định tặng {name}: người kiểm tra đối chiếu văn bản.", null);
        var own = OfficesOf(kind);
        var mine = authority.Deciders.FirstOrDefault(d => own.Contains(d.Who));
        if (mine is not null) return new(name, true, $"{name}: {mine.Who.Word} quyết định", mine.Citation);
        var whose = string.Join("; ", authority.Deciders.Select(d => d.Who.Word).Distinct(StringComparer.Ordinal));
        bool? may = authority.Mark.LeavesItToAPerson || authority.Deciders.Any(d => d.Who == Office.Other) ? null : false;
        return new(name, may, $"{name} do {whose} quyết định", authority.Deciders[0].Citation);
    }

    /// <summary>A chairman of a commune is also the head of a legal person.</summary>
    static Office[] OfficesOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Province => [Office.ProvinceChair],
        OrganisationKind.District => [Office.DistrictChair],
        OrganisationKind.Commune => [Office.CommuneChair, Office.HeadOfLegalPerson],
        OrganisationKind.Central => [Office.Minister, Office.HeadOfLegalPerson],
        OrganisationKind.Department or OrganisationKind.Party or OrganisationKind.MassOrganisation => [Office.HeadOfProvincialAgency, Office.HeadOfLegalPerson],
        OrganisationKind.Enterprise or OrganisationKind.Cooperative => [Office.EnterpriseHead, Office.HeadOfLegalPerson],
        _ => [Office.HeadOfLegalPerson],
    };
}
