using BangVang.Law.Book;
using BangVang.Organisations;

namespace BangVang.Initiatives.Councils;

/// <summary>The level of an initiative council: the base, the district (while there was one), the province or ministry.</summary>
public enum CouncilRank { Base, District, Province }

public static class CouncilRanks
{
    public static string Name(CouncilRank level) => level switch
    {
        CouncilRank.Base => "Cấp cơ sở",
        CouncilRank.District => "Cấp huyện",
        CouncilRank.Province => "Cấp bộ, ngành, tỉnh",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>The level on which a body's council usually stands.</summary>
    public static CouncilRank Usual(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Central or OrganisationKind.Province => CouncilRank.Province,
        OrganisationKind.District => CouncilRank.District,
        _ => CouncilRank.Base,
    };

    /// <summary>The scopes that a council of the level may say of an initiative; whether it reaches the nation is for ministry and province to say (L2022 Đ22.2).</summary>
    public static IReadOnlyList<Scope> Scopes(CouncilRank level) => level switch
    {
        CouncilRank.Base => [Scope.CoSo],
        CouncilRank.District => [Scope.CoSo, Scope.CapHuyen],
        _ => [Scope.CoSo, Scope.BoTinh, Scope.ToanQuoc],
    };
}
