using BangVang.Organisations;
using BangVang.Plans;

namespace BangVang.Tests.Plans;

public sealed class IssuersTests
{
    [Theory]
    [InlineData("Xã Tân Lập", "xã Tân Lập")]
    [InlineData("Bản Pá Hốc, xã Tân Lập", "bản Pá Hốc, xã Tân Lập")]
    [InlineData("Thị trấn Nậm Sơn", "thị trấn Nậm Sơn")]
    [InlineData("xã Tân Lập", "xã Tân Lập")]
    [InlineData("Trường THPT Nậm Sơn", "Trường THPT Nậm Sơn")]
    [InlineData("Sở Nội vụ", "Sở Nội vụ")]
    [InlineData("UBND xã Tân Lập", "UBND xã Tân Lập")]
    [InlineData("Tỉnh ủy Sơn Bình", "Tỉnh ủy Sơn Bình")]
    [InlineData("Tổ 5, phường Đông Bình", "tổ 5, phường Đông Bình")]
    public void Behind_other_words_places_are_small_and_offices_are_not(string name, string behind) => Issuers.Behind(name).ShouldBe(behind);

    [Theory]
    [InlineData("Xã Tân Lập", OrganisationKind.Commune, "Tân Lập")]
    [InlineData("UBND xã Tân Lập", OrganisationKind.Commune, "Tân Lập")]
    [InlineData("Ủy ban nhân dân phường Đông Bình", OrganisationKind.Commune, "Đông Bình")]
    [InlineData("Xã Bản Bo", OrganisationKind.Commune, "Bản Bo")]
    [InlineData("Sở Nội vụ", OrganisationKind.Department, "Sơn Bình")]
    [InlineData("Trường THPT Nậm Sơn", OrganisationKind.School, "Sơn Bình")]
    [InlineData("UBND tỉnh Sơn Bình", OrganisationKind.Province, "Sơn Bình")]
    public void A_commune_dates_its_papers_at_itself_and_everybody_else_at_the_province(string name, OrganisationKind kind, string place)
    {
        var body = new Organisation { Name = name, Kind = kind };
        foreach (var province in new[] { "Tỉnh Sơn Bình", "UBND tỉnh Sơn Bình" })
            Issuers.PlaceOf(body, new Organisation { Name = province, Kind = OrganisationKind.Province }).ShouldBe(place);
    }
}
