using static BangVang.Organisations.OrganisationKind;

namespace BangVang.Organisations.Groups;

/// <summary>The groups that plans and dispatches name again and again; every tree begins with them.</summary>
static class GroupDefaults
{
    static readonly (string Name, OrganisationKind[] Kinds)[] All =
    [
        ("Các sở, ban, ngành", [Department]),
        ("UBND các xã, phường, đặc khu", [Commune]),
        ("UBND các huyện, thị xã, thành phố", [District]),
        ("Mặt trận Tổ quốc và các đoàn thể", [MassOrganisation]),
        ("Các cơ quan Đảng", [Party]),
        ("Các khối, cụm thi đua", [Block]),
        ("Các trường học", [School]),
        ("Các doanh nghiệp, hợp tác xã", [Enterprise, Cooperative]),
        ("Các cơ quan báo chí", [Press]),
        ("Các đơn vị lực lượng vũ trang", [ArmedForces]),
        ("Các cơ quan, đơn vị", [Department, Party, MassOrganisation, School, Enterprise, Press, ArmedForces]),
        ("Các cơ quan, đơn vị, địa phương", [Department, Party, MassOrganisation, School, Enterprise, Press, ArmedForces, Commune, District]),
        // Its members belong to it by name: who is in a block is not told by kind.
        (MembersOfBlocks, []),
    ];

    public const string MembersOfBlocks = "Các đơn vị trong khối thi đua";

    public static IEnumerable<OrganisationGroup> For(Guid rootId) =>
        All.Select(g => new OrganisationGroup { RootId = rootId, Name = g.Name, Kinds = g.Kinds });
}
