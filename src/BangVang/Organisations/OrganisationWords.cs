using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations;

/// <summary>How the journal and other lower floors speak of organisations.</summary>
static class OrganisationWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("organisation", "Đơn vị") { Page = "/Organisations/Pages/Show", Sees = Sees, Names = Names });
        house.Labels.Entity<Organisation>("organisation", "Đơn vị")
            .Field(o => o.Name, "Tên")
            .Field(o => o.ShortName, "Tên rút gọn")
            .Field(o => o.Kind, "Loại", OrganisationKinds.Name)
            .Field(o => o.Code, "Mã")
            .Field(o => o.IsUpland, "Vùng dân tộc thiểu số, miền núi, biên giới, hải đảo")
            .Refers(o => o.ParentId, "Cấp trên", "organisation")
            .Field(o => o.ValidFrom, "Có hiệu lực từ")
            .Field(o => o.ValidUntil, "Có hiệu lực đến");
        house.Labels.Entity<OrganisationAlias>("organisation-alias", "Tên gọi khác").Field(a => a.Text, "Tên gọi");
        house.Labels.Entity<FormerName>("former-name", "Tên trước đây").Field(f => f.Name, "Tên").Field(f => f.Until, "Đến ngày");
        house.Labels.Entity<Groups.OrganisationGroup>("organisation-group", "Nhóm đơn vị")
            .Field(g => g.Name, "Tên").Refers(g => g.BelowId, "Thuộc", "organisation");
        house.Labels.Entity<Groups.GroupMember>("organisation-group-member", "Thành viên nhóm").Refers(m => m.OrganisationId, "Đơn vị", "organisation");
        house.Labels.Entity<Groups.GroupName>("organisation-group-name", "Tên gọi khác của nhóm").Field(n => n.Text, "Tên gọi");
        house.Labels.Entity<Succession>("succession", "Kế thừa")
            .Refers(s => s.FromId, "Đơn vị cũ", "organisation")
            .Refers(s => s.ToId, "Đơn vị mới", "organisation")
            .Field(s => s.On, "Từ ngày")
            .Field(s => s.Basis, "Căn cứ");
    }

    static Task<bool> Sees(IServiceProvider services, Actor actor, Guid id) =>
        services.GetRequiredService<AppDb>().Organisations.VisibleTo(actor).AnyAsync(o => o.Id == id);

    static async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        await services.GetRequiredService<AppDb>().Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName ?? o.Name);
}
