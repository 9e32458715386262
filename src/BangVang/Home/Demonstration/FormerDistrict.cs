using BangVang.Kernel.Data;
using BangVang.Organisations;

namespace BangVang.Home.Demonstration;

/// <summary>A district as there were until 30 June 2025, with the communes that carry on for it.</summary>
sealed class FormerDistrict(AppDb db, Founding founding, Reorganising reorganising)
{
    const string Basis = "Nghị quyết về sắp xếp đơn vị hành chính của tỉnh Sơn Bình (hư cấu)";

    static readonly DateOnly TwoLevels = new(2025, 7, 1);

    public async Task Found(Dictionary<string, Organisation> bodies)
    {
        var district = new Organisation { Name = "Huyện Nậm Sơn", Kind = OrganisationKind.District };
        district.Last(Province.Founded, null);
        await founding.Found(district, bodies["Tỉnh Sơn Bình"]);
        await db.SaveChangesAsync();
        Organisation[] communes = [bodies["Xã Nậm Sơn"], bodies["Xã Bản Lướt"], bodies["Xã Pa Khoang Thượng"]];
        await reorganising.Split(district, communes, TwoLevels, Basis, new Dictionary<Guid, Organisation>());
    }
}
