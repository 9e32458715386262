using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Plans.Assignments;
using BangVang.Plans.Cascade;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans;

/// <summary>How the journal and other lower floors speak of plans.</summary>
static class PlanWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("plan", "Kế hoạch") { Page = "/Plans/Pages/Show", Sees = Sees, Attaches = Attaches, Names = Names });
        OfPlan(house.Labels);
        OfAssignment(house.Labels);
    }

    static void OfPlan(LabelBook labels)
    {
        labels.Entity<Plan>("plan", "Kế hoạch")
            .Field(p => p.Title, "Trích yếu").Field(p => p.Year, "Năm", y => y.ToString()).Field(p => p.State, "Trạng thái", PlanFlow.Name)
            .Field(p => p.Symbol, "Ký hiệu").Field(p => p.Number, "Số").Field(p => p.IssuedOn, "Ngày ban hành").Field(p => p.Superior, "Cơ quan chủ quản")
            .Field(p => p.Place, "Địa danh").Field(p => p.Body, "Phần lời").Field(p => p.SignerName, "Người ký").Field(p => p.SignerTitle, "Chức vụ người ký")
            .Field(p => p.OnBehalfOf, "Thay mặt, thừa lệnh").Refers(p => p.CarriesOutId, "Thực hiện kế hoạch", "plan").Refers(p => p.FollowsId, "Tiếp nối kế hoạch", "plan");
        labels.Entity<PlanStep>("plan-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", PlanFlow.Name);
        labels.Entity<PlanBasis>("plan-basis", "Căn cứ").Refers(b => b.InstrumentId, "Văn bản", "instrument");
        labels.Entity<Imports.PlanImport>("plan-import", "Bản nhập kế hoạch").Field(i => i.FileName, "Tệp").Refers(i => i.PlanId, "Thành kế hoạch", "plan");
        labels.Entity<PlanMovement>("plan-movement", "Phong trào").Field(m => m.Name, "Tên").Field(m => m.StandingAgency, "Cơ quan thường trực");
        labels.Entity<PlanResponsibility>("plan-responsibility", "Tổ chức thực hiện").Field(r => r.Actor, "Đơn vị").Field(r => r.Items, "Việc được giao");
        labels.Entity<PlanRecipient>("plan-recipient", "Nơi nhận").Field(r => r.Text, "Nơi nhận").Refers(r => r.OrganisationId, "Đơn vị", "organisation");
        labels.Entity<PlanReceipt>("plan-receipt", "Đơn vị nhận kế hoạch").Refers(r => r.OrganisationId, "Đơn vị", "organisation")
            .Field(r => r.OwesPlan, "Phải có kế hoạch riêng").Field(r => r.AcknowledgedAt, "Xác nhận lúc").Refers(r => r.OwnPlanId, "Kế hoạch của đơn vị", "plan");
    }

    static void OfAssignment(LabelBook labels)
    {
        labels.Entity<Assignment>("assignment", "Nhiệm vụ")
            .Field(a => a.Content, "Nội dung").Field(a => a.Ordinal, "Thứ tự").Field(a => a.PrintedNumber, "Số thứ tự in ra").Field(a => a.Section, "Nhóm việc")
            .Field(a => a.DueOn, "Thời hạn").Field(a => a.TimingAfter, "Sau khi có").Field(a => a.IsConditional, "Nếu có").Field(a => a.IsKey, "Trọng tâm")
            .Field(a => a.CountsLate, "Tính quá hạn").Field(a => a.State, "Trạng thái", AssignmentFlow.Name).Field(a => a.DoneOn, "Hoàn thành ngày").Field(a => a.DoneBy, "Ghi nhận");
        labels.Entity<AssignmentUnit>("assignment-unit", "Đơn vị của nhiệm vụ")
            .Field(u => u.Text, "Đơn vị").Field(u => u.Role, "Vai trò", AssignmentWords.Name).Refers(u => u.OrganisationId, "Trong danh mục", "organisation");
        labels.Entity<Duty>("duty", "Phần việc của đơn vị").Refers(d => d.OrganisationId, "Đơn vị", "organisation").Refers(d => d.InChargeId, "Người phụ trách", "account").Field(d => d.State, "Trạng thái", AssignmentFlow.Name);
        labels.Entity<AssignmentReport>("assignment-report", "Báo cáo").Field(r => r.Kind, "Loại", AssignmentFlow.Name).Field(r => r.Note, "Nội dung").Field(r => r.Percent, "Phần trăm");
    }

    static Task<bool> Sees(IServiceProvider services, Actor actor, Guid id) =>
        services.GetRequiredService<AppDb>().PlansVisibleTo(actor).AnyAsync(p => p.Id == id);

    static async Task<bool> Attaches(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        var organisations = db.Organisations;
        var path = await db.Plans.Where(p => p.Id == id && p.State != PlanState.Closed)
            .Join(organisations, p => p.OrganisationId, o => o.Id, (p, o) => o.Path).FirstOrDefaultAsync();
        return path is not null && (actor.Can(PlanRights.Draft, path) || actor.Can(PlanRights.Issue, path));
    }

    static async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        (await services.GetRequiredService<AppDb>().Plans.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Title, p.Number, p.Symbol }).ToListAsync())
        .ToDictionary(p => p.Id, p => p.Number is { } n ? $"{n:00}/{p.Symbol}" : p.Title);
}
