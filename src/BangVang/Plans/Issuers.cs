using BangVang.Organisations;
using BangVang.Papers.Text;

namespace BangVang.Plans;

/// <summary>
/// How a body is called in a paper, as its issuer above all. Trees name provinces and communes by the place ("Tỉnh Sơn Bình"); what issues is their
/// people's committee.
/// </summary>
public static class Issuers
{
    const string Full = "Ủy ban nhân dân", Short = "UBND";

    static readonly string[] Divisions = ["Tỉnh", "Thành phố", "Quận", "Huyện", "Thị xã", "Thị trấn", "Xã", "Phường", "Đặc khu", "Thôn", "Bản", "Làng", "Buôn", "Ấp", "Khóm", "Khu phố", "Tổ dân phố", "Tổ"];

    public static string Named(string name, OrganisationKind kind) => With(Short, name, kind);

    /// <summary>Spelt out, as the head of a paper wants it.</summary>
    public static string InFull(string name, OrganisationKind kind) =>
        name.StartsWith(Short + " ", StringComparison.Ordinal) ? $"{Full} {name[(Short.Length + 1)..]}" : With(Full, name, kind);

    /// <summary>Behind other words: "Trưởng bản, xã Tân Lập". Places are written small there, names of offices ("Tỉnh ủy") and schools are not.</summary>
    public static string Behind(string name) =>
        Array.Exists(Divisions, word => StartsWith(name, word) && name.Length > word.Length + 1 && !char.IsLower(name[word.Length + 1])) ? VietnameseText.Inside(name) : name;

    /// <summary>Where a body dates its papers: a commune at itself, everybody else at the province ("Tân Lập", "Sơn Bình").</summary>
    public static string PlaceOf(Organisation body, Organisation root)
    {
        var name = (body.Kind == OrganisationKind.Commune ? body : root).Name;
        return Without(Without(name, [Short, Full]), Divisions);
    }

    static string Without(string name, string[] words) => Array.Find(words, word => StartsWith(name, word)) is { } found ? name[(found.Length + 1)..] : name;

    static bool StartsWith(string name, string word) => name.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase);

    static string With(string committee, string name, OrganisationKind kind) =>
        kind is OrganisationKind.Province or OrganisationKind.District or OrganisationKind.Commune
        && !name.StartsWith(Short, StringComparison.OrdinalIgnoreCase) && !name.StartsWith(Full, StringComparison.OrdinalIgnoreCase)
            ? $"{committee} {VietnameseText.Inside(name)}"
            : name;
}
