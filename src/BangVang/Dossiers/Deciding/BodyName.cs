using BangVang.Organisations;
using BangVang.Plans;

namespace BangVang.Dossiers.Deciding;

/// <summary>How a body is called where it proposes or decides.</summary>
public static class BodyName
{
    public static string Of(Organisation body) => Issuers.Named(body.Name, body.Kind);

    /// <summary>Spelt out, as the head of a paper wants it.</summary>
    public static string InFull(Organisation body) => Issuers.InFull(body.Name, body.Kind);

    /// <summary>Who leads it, as one who decides: "Chủ tịch UBND xã Tân Lập".</summary>
    /// <param name="named">As <see cref="Of"/> names it.</param>
    public static string Head(string named, OrganisationKind kind) =>
        kind is OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune ? $"Chủ tịch {named}" : $"Thủ trưởng {named}";
}
