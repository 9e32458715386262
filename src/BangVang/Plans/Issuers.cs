using BangVang.Organisations;

namespace BangVang.Plans;

/// <summary>
/// How a body is called as the issuer of a paper. Trees name provinces and communes by the place ("Tỉnh Sơn Bình"); what issues is their
/// people's committee.
/// </summary>
public static class Issuers
{
    const string Full = "Ủy ban nhân dân", Short = "UBND";

    public static string Named(string name, OrganisationKind kind) => With(Short, name, kind);

    /// <summary>Spelt out, as the head of a paper wants it.</summary>
    public static string InFull(string name, OrganisationKind kind) =>
        name.StartsWith(Short + " ", StringComparison.Ordinal) ? $"{Full} {name[(Short.Length + 1)..]}" : With(Full, name, kind);

    static string With(string committee, string name, OrganisationKind kind) =>
        kind is OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune
        && !name.StartsWith(Short, StringComparison.OrdinalIgnoreCase) && !name.StartsWith(Full, StringComparison.OrdinalIgnoreCase)
            ? $"{committee} {char.ToLower(name[0])}{name[1..]}"
            : name;
}
