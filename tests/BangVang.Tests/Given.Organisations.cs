using BangVang.Organisations;

namespace BangVang.Tests;

public sealed partial class Given
{
    /// <summary>A small fictional province: departments, an office of a department, communes with an office, a council, mass organisations and a block.</summary>
    public async Task<Dictionary<string, Organisation>> SonBinh()
    {
        var root = await Root("UBND tỉnh Sơn Bình");
        Dictionary<string, Organisation> all = new() { ["root"] = root };
        async Task<Organisation> Found(string name, Organisation below, OrganisationKind kind) => all[name] = await Organisation(name, below, kind);
        await Found("Sở Nội vụ", root, OrganisationKind.Department);
        await Found("Sở Giáo dục và Đào tạo tỉnh Sơn Bình", root, OrganisationKind.Department);
        await Found("Sở Khoa học và Công nghệ", root, OrganisationKind.Department);
        await Found("Văn phòng UBND tỉnh", root, OrganisationKind.Department);
        await Found("Ban Thi đua - Khen thưởng", all["Sở Nội vụ"], OrganisationKind.Department);
        await Found("Hội đồng Thi đua - Khen thưởng tỉnh", root, OrganisationKind.Council);
        await Found("Thường trực HĐND tỉnh", root, OrganisationKind.Other);
        await Found("Liên đoàn Lao động tỉnh Sơn Bình", root, OrganisationKind.MassOrganisation);
        await Found("Ban Tuyên giáo và Dân vận Tỉnh ủy", root, OrganisationKind.Party);
        await Found("Báo và phát thanh, truyền hình Sơn Bình", root, OrganisationKind.Press);
        await Found("Khối thi đua các cơ quan tham mưu tổng hợp", root, OrganisationKind.Block);
        foreach (var name in (string[])["Xã Tân Lập", "Xã Hòa Lạc", "Phường Đông Bình"])
        {
            var commune = await Found(name, root, OrganisationKind.Commune);
            await Organisation("Phòng Văn hóa - Xã hội", commune);
        }
        return all;
    }
}
