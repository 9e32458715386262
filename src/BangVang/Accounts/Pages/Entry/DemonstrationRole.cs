using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Accounts.Pages.Entry;

/// <summary>An invented person whose role may be tried by a click.</summary>
public sealed record DemonstrationRole(Guid Id, string Name, string? Position, string Organisation, Role Role)
{
    const int Most = 24;

    public string Heading => Position ?? RoleNames.Of(Role);

    public string Work => Role switch
    {
        Role.StandingOfficer => "Lập kế hoạch, tiếp nhận hồ sơ, đôn đốc các đơn vị",
        Role.Appraiser => "Thẩm định kế hoạch và hồ sơ",
        Role.UnitOfficer => "Đăng ký thi đua, lập hồ sơ, báo cáo nhiệm vụ",
        Role.BlockOfficer => "Chấm điểm, kiểm tra chéo, tổng hợp của khối",
        Role.CouncilMember => "Đọc hồ sơ, bỏ phiếu kín",
        Role.Leader => "Phê duyệt, ký ban hành",
        Role.Clerk => "Cấp số, ngày, phát hành văn bản",
        Role.PressOfficer => "Tuyên truyền, điển hình tiên tiến",
        Role.Inspector => "Kiểm tra, giải quyết đơn thư",
        Role.Administrator => "Tài khoản, đơn vị, cấu hình; không xem được phiếu",
        Role.Auditor => "Xem nhật ký và số liệu, không sửa",
        _ => throw new ArgumentOutOfRangeException(nameof(Role)),
    };

    public string Icon => Role switch
    {
        Role.StandingOfficer => "edit",
        Role.Appraiser => "checklist",
        Role.UnitOfficer => "building-community",
        Role.BlockOfficer => "table",
        Role.CouncilMember => "gavel",
        Role.Leader => "signature",
        Role.Clerk => "file-check",
        Role.PressOfficer => "speakerphone",
        Role.Inspector => "search",
        Role.Administrator => "settings",
        _ => "eye",
    };

    public static async Task<IReadOnlyList<DemonstrationRole>> All(AppDb db, DateOnly today)
    {
        var (organisations, grants) = (db.Organisations, db.AccountGrants.ValidOn(today));
        var rows = await db.Accounts.OpenOn(today).Where(a => a.IsDemonstration).OrderBy(a => a.SortName)
            .Select(a => new
            {
                a.Id, a.Name, a.Position,
                Organisation = organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.ShortName ?? o.Name).First(),
                Roles = grants.Where(g => g.AccountId == a.Id).Select(g => g.Role).ToList(),
            }).Take(200).ToListAsync();
        return [.. rows.Where(r => r.Roles.Count > 0)
            .Select(r => new DemonstrationRole(r.Id, r.Name, r.Position, r.Organisation, r.Roles.Min())).OrderBy(r => r.Role).Take(Most)];
    }
}
