using BangVang.Councils.Sessions;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils;

/// <summary>How the journal and attachments speak of councils and sessions. Of ballots they say nothing.</summary>
static class CouncilWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("council", "Hội đồng")
        {
            Page = "/Councils/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().CouncilsVisibleTo(actor).AnyAsync(c => c.Id == id),
            Names = async (services, ids) => await services.GetRequiredService<AppDb>().Councils.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name),
        });
        house.Thing(new Thing("council-session", "Phiên họp Hội đồng")
        {
            Page = "/Councils/Sessions/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().SessionsVisibleTo(actor).AnyAsync(s => s.Id == id),
            Attaches = Attaches,
            Names = async (services, ids) =>
                (await services.GetRequiredService<AppDb>().CouncilSessions.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync()).ToDictionary(s => s.Id, s => s.Name),
        });
        house.Labels.Entity<Council>("council", "Hội đồng").Field(c => c.Name, "Tên").Field(c => c.Quorum, "Số dự họp tối thiểu").Field(c => c.QuorumBasis, "Căn cứ số dự họp")
            .Refers(c => c.OrganisationId, "Cơ quan", "organisation").Field(c => c.EndedOn, "Kết thúc ngày");
        house.Labels.Entity<Composition>("composition", "Quyết định thành viên").Field(c => c.Number, "Số").Field(c => c.DecidedOn, "Ngày").Field(c => c.DecidedBy, "Người quyết định");
        house.Labels.Entity<CouncilMember>("council-member", "Thành viên").Field(m => m.Name, "Họ tên").Field(m => m.Post, "Chức vụ").Field(m => m.Office, "Vai trò", CouncilOffices.Name)
            .Field(m => m.From, "Từ ngày").Field(m => m.Until, "Đến ngày").Refers(m => m.AccountId, "Tài khoản", "account");
        house.Labels.Entity<MemberDuty>("member-duty", "Phân công").Field(d => d.Content, "Nội dung").Field(d => d.Year, "Năm").Refers(d => d.OrganisationId, "Theo dõi", "organisation")
            .Field(d => d.DueOn, "Hạn").Field(d => d.DoneOn, "Xong ngày").Field(d => d.Result, "Kết quả");
        TellSessions(house);
    }

    static void TellSessions(House house)
    {
        house.Labels.Entity<CouncilSession>("council-session", "Phiên họp").Field(s => s.Title, "Nội dung").Field(s => s.MeetsOn, "Ngày").Field(s => s.Place, "Nơi họp").Field(s => s.Number, "Lần thứ")
            .Field(s => s.State, "Trạng thái", SessionFlow.Name).Field(s => s.ChairedBy, "Chủ trì").Field(s => s.WrittenBy, "Thư ký").Field(s => s.Course, "Diễn biến").Field(s => s.Conclusion, "Kết luận")
            .Field(s => s.ClosesAt, "Đóng bỏ phiếu lúc").Field(s => s.Seal, "Niêm phong").Field(s => s.PapersIssued, "Phiếu giấy phát ra").Field(s => s.PapersReturned, "Phiếu giấy thu về");
        house.Labels.Entity<SessionStep>("session-step", "Bước").Field(s => s.To, "Chuyển sang", SessionFlow.Name).Field(s => s.Reason, "Ghi chú");
        house.Labels.Entity<AgendaItem>("agenda-item", "Nội dung phiên").Field(i => i.Text, "Đề nghị, nội dung").Field(i => i.AwardName, "Danh hiệu, hình thức").Field(i => i.Conclusion, "Kết luận")
            .Field(i => i.IsNamesake, "Trùng tên, không phải thành viên").Field(i => i.IsWithdrawn, "Đã rút");
        house.Labels.Entity<SessionSeat>("session-seat", "Thành viên dự phiên").Field(s => s.Name, "Họ tên").Field(s => s.Attendance, "Điểm danh", Attendances.Name).Field(s => s.Absence, "Lý do vắng")
            .Field(s => s.IsTeller, "Tổ kiểm phiếu");
        house.Labels.Entity<MatterOpinion>("matter-opinion", "Ý kiến").Field(o => o.Name, "Thành viên").Field(o => o.Agrees, "Đồng ý").Field(o => o.Text, "Ý kiến");
        house.Labels.Entity<CouncilResult>("council-result", "Kết quả").Field(r => r.Agree, "Đồng ý").Field(r => r.Disagree, "Không đồng ý").Field(r => r.Members, "Tổng số thành viên").Field(r => r.IsPassed, "Đạt");
    }

    static async Task<bool> Attaches(IServiceProvider services, Kernel.Rights.Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        var paths = actor.PathsFor(CouncilRights.Keep);
        var (bodies, councils) = (db.Organisations.Below(paths), db.Councils);
        return await db.CouncilSessions.AnyAsync(s => s.Id == id && (s.State == SessionState.Draft || s.State == SessionState.Called || s.State == SessionState.Voting)
            && councils.Any(c => c.Id == s.CouncilId && bodies.Any(o => o.Id == c.OrganisationId)));
    }
}
