using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Library;
using BangVang.Initiatives.Recognising;
using BangVang.Initiatives.Rounds;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives;

/// <summary>How the journal and attachments speak of initiatives and their councils.</summary>
static class InitiativeWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("initiative", "Sáng kiến") { Page = "/Initiatives/Pages/Show", Sees = Sees, Attaches = Attaches, Names = Names });
        house.Thing(new Thing("initiative-council", "Hội đồng sáng kiến")
        {
            Page = "/Initiatives/Councils/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().InitiativeCouncilsVisibleTo(actor).AnyAsync(c => c.Id == id),
            Names = async (services, ids) =>
                await services.GetRequiredService<AppDb>().InitiativeCouncils.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name),
        });
        OfInitiative(house.Labels);
        OfCouncil(house.Labels);
    }

    static void OfInitiative(LabelBook labels)
    {
        labels.Entity<Initiative>("initiative", "Sáng kiến")
            .Field(i => i.Title, "Tên").Field(i => i.Year, "Năm", y => y.ToString()).Field(i => i.Field, "Lĩnh vực").Field(i => i.StartedOn, "Áp dụng từ").Field(i => i.Place, "Nơi áp dụng")
            .Field(i => i.KnownState, "Tình trạng giải pháp đã biết").Field(i => i.Purpose, "Mục đích").Field(i => i.Solution, "Nội dung giải pháp").Field(i => i.Novelty, "Tính mới")
            .Field(i => i.Applicability, "Khả năng áp dụng").Field(i => i.Effects, "Hiệu quả").Field(i => i.State, "Trạng thái", InitiativeFlow.Name)
            .Field(i => i.Scope, "Phạm vi ảnh hưởng", s => s?.Word ?? "").Field(i => i.RecognisedOn, "Ngày công nhận").Field(i => i.Recognition, "Quyết định");
        labels.Entity<InitiativeAuthor>("initiative-author", "Tác giả").Refers(a => a.PersonId, "Người", "person").Field(a => a.Share, "Tỷ lệ đóng góp (%)");
        labels.Entity<InitiativeStep>("initiative-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", InitiativeFlow.Name).Field(s => s.Reason, "Lý do");
        labels.Entity<InitiativeUse>("initiative-use", "Dùng để xét khen thưởng").Refers(u => u.PersonId, "Người", "person").Field(u => u.AwardCode, "Danh hiệu, hình thức", Law.Lawbook.National.NameOf)
            .Field(u => u.UsedOn, "Ngày").Field(u => u.AgainBecause, "Lý do tính lại").Field(u => u.ReleasedOn, "Gỡ ngày");
        labels.Entity<Consideration>("initiative-consideration", "Lượt xét").Field(c => c.Outcome, "Kết quả", Considerations.Name)
            .Refers(c => c.CouncilId, "Hội đồng", "initiative-council").Field(c => c.Scope, "Phạm vi", s => s?.Word ?? "");
        labels.Entity<EffectConfirmation>("effect-confirmation", "Xác nhận hiệu quả").Refers(c => c.OrganisationId, "Đơn vị", "organisation")
            .Field(c => c.IsConfirmed, "Xác nhận").Field(c => c.Statement, "Nội dung");
        labels.Entity<Replication>("replication", "Áp dụng lại").Refers(r => r.OrganisationId, "Đơn vị", "organisation").Field(r => r.Since, "Từ ngày").Field(r => r.Note, "Ghi chú");
    }

    static void OfCouncil(LabelBook labels)
    {
        labels.Entity<InitiativeCouncil>("initiative-council", "Hội đồng sáng kiến").Field(c => c.Name, "Tên").Field(c => c.Level, "Cấp", CouncilRanks.Name)
            .Refers(c => c.OrganisationId, "Cơ quan", "organisation").Field(c => c.SetUpBy, "Quyết định thành lập").Field(c => c.ValidFrom, "Từ ngày").Field(c => c.ValidUntil, "Đến ngày");
        labels.Entity<InitiativeCouncilMember>("initiative-council-member", "Thành viên hội đồng").Field(m => m.Name, "Họ và tên").Field(m => m.Seat, "Chức danh", CouncilSeats.Name)
            .Field(m => m.From, "Từ ngày").Field(m => m.Until, "Đến ngày");
        labels.Entity<CriteriaSet>("criteria-set", "Bộ tiêu chí chấm").Field(s => s.Year, "Năm", y => y.ToString()).Field(s => s.PassMark, "Mức đề nghị công nhận").Field(s => s.WidestSpread, "Chênh lệch cần xem lại");
        // Kept, but not shown: a member's points are the others' business only when all are handed in.
        labels.Entity<Scoring.ScoreCard>("score-card", "Phiếu chấm");
        labels.Entity<Scoring.Score>("score", "Điểm chấm");
        labels.Entity<Criterion>("initiative-criterion", "Tiêu chí").Field(c => c.Name, "Tên").Field(c => c.Maximum, "Điểm tối đa");
        labels.Entity<CallRound>("initiative-round", "Đợt nhận đơn").Field(r => r.Title, "Tên").Field(r => r.OpensOn, "Mở ngày").Field(r => r.ClosesOn, "Đóng ngày");
        labels.Entity<RecognitionDecision>("recognition-decision", "Quyết định công nhận sáng kiến").Field(d => d.Number, "Số").Field(d => d.Symbol, "Ký hiệu").Field(d => d.DecidedOn, "Ngày").Field(d => d.DecidedBy, "Người quyết định");
    }

    static Task<bool> Sees(IServiceProvider services, Actor actor, Guid id) =>
        services.GetRequiredService<AppDb>().InitiativesVisibleTo(actor).AnyAsync(i => i.Id == id);

    // What lies before the council stays as it is judged.
    static async Task<bool> Attaches(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        var organisations = db.Organisations;
        var path = await db.Initiatives.Where(i => i.Id == id && i.State != InitiativeState.Refused && i.State != InitiativeState.Withdrawn && i.State != InitiativeState.RaisedScoring && i.State != InitiativeState.Scoring)
            .Join(organisations, i => i.OrganisationId, o => o.Id, (i, o) => o.Path).FirstOrDefaultAsync();
        return path is not null && actor.Can(InitiativeRights.Enter, path);
    }

    static async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        await services.GetRequiredService<AppDb>().Initiatives.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Title);
}
