using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Concurrences;
using BangVang.Dossiers.Printing;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers;

/// <summary>How the journal, notices and attachments speak of dossiers.</summary>
static class DossierWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("dossier", "Hồ sơ khen thưởng") { Page = "/Dossiers/Pages/Show", Sees = Sees, Attaches = Attaches, Names = Names });
        OfDossier(house.Labels);
        OfAppraisal(house.Labels);
    }

    static void OfDossier(LabelBook labels)
    {
        labels.Entity<Dossier>("dossier", "Hồ sơ khen thưởng")
            .Field(d => d.Code, "Mã hồ sơ").Field(d => d.Title, "Tên hồ sơ").Refers(d => d.OrganisationId, "Đơn vị trình", "organisation")
            .Refers(d => d.DecidingBodyId, "Cơ quan xét", "organisation").Field(d => d.Kind, "Loại", DossierKinds.Name).Field(d => d.Basis, "Khen theo", b => b.Word)
            .Field(d => d.Year, "Năm", y => y.ToString()).Field(d => d.Period, "Thời kỳ").Field(d => d.Addressee, "Nơi quyết định").Field(d => d.State, "Trạng thái", DossierFlow.Name)
            .Field(d => d.ReceivedOn, "Ngày tiếp nhận").Field(d => d.AppraiseBy, "Hạn thẩm định").Field(d => d.EndedOn, "Ngày kết thúc")
            .Field(d => d.ProposalNumber, "Số tờ trình").Field(d => d.ProposalText, "Lời tờ trình").Field(d => d.SignerTitle, "Chức vụ người ký").Field(d => d.SignerName, "Người ký");
        labels.Entity<DossierStep>("dossier-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", DossierFlow.Name).Field(s => s.Reason, "Lý do");
        labels.Entity<Nominee>("nominee", "Người được đề nghị")
            .Field(n => n.Name, "Tên").Field(n => n.Place, "Chức vụ, đơn vị").Field(n => n.AwardCode, "Đề nghị (mã)").Field(n => n.Reason, "Thành tích").Field(n => n.Achievements, "Báo cáo thành tích")
            .Field(n => n.Standing, "Tình trạng", NomineeFlow.Name).Field(n => n.Position, "Thứ tự");
        labels.Entity<NomineeStep>("nominee-step", "Xử lý một người").Field(s => s.To, "Chuyển sang", NomineeFlow.Name).Field(s => s.Reason, "Lý do")
            .Field(s => s.FromAward, "Từ (mã)").Field(s => s.ToAward, "Sang (mã)");
        labels.Entity<ReturnedPoint>("returned-point", "Điểm cần sửa").Field(p => p.Text, "Nội dung").Field(p => p.Paper, "Giấy tờ").Field(p => p.Answer, "Đã sửa");
        labels.Entity<FiledPaper>("filed-paper", "Giấy tờ nộp").Field(p => p.Paper, "Giấy tờ");
        labels.Entity<Dispatch>("dispatch", "Gói gửi cấp trên").Field(d => d.Addressee, "Nơi nhận").Field(d => d.ProposalNumber, "Số tờ trình").Field(d => d.SentOn, "Ngày gửi").Field(d => d.Sha256, "Mã băm SHA-256");
    }

    static void OfAppraisal(LabelBook labels)
    {
        // Kept, but not shown: of two appraisers neither sees the other's notes before both are done.
        labels.Entity<AppraisalNote>("appraisal-note", "Nhận xét thẩm định");
        labels.Entity<Appraisal>("appraisal", "Phần thẩm định").Field(a => a.AppraiserName, "Người thẩm định").Field(a => a.DoneAt, "Hoàn thành lúc");
        labels.Entity<Concurrence>("concurrence", "Ý kiến phối hợp").Refers(c => c.OrganisationId, "Cơ quan được hỏi", "organisation")
            .Field(c => c.Question, "Nội dung hỏi").Field(c => c.DueOn, "Hạn trả lời").Field(c => c.Answer, "Ý kiến", a => a is { } said ? ConcurrenceWords.Name(said) : "").Field(c => c.Text, "Nội dung ý kiến");
    }

    static Task<bool> Sees(IServiceProvider services, Actor actor, Guid id) =>
        services.GetRequiredService<AppDb>().DossiersVisibleTo(actor).AnyAsync(d => d.Id == id);

    // Either side adds papers while the dossier is in its hands.
    static async Task<bool> Attaches(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        var organisations = db.Organisations;
        var found = await db.Dossiers.Where(d => d.Id == id).Select(d => new
        {
            d.State, Proposing = organisations.Where(o => o.Id == d.OrganisationId).Select(o => o.Path).First(), Deciding = organisations.Where(o => o.Id == d.DecidingBodyId).Select(o => o.Path).First(),
        }).FirstOrDefaultAsync();
        return found is not null && !DossierFlow.IsOver(found.State)
            && (found.State is DossierState.Draft or DossierState.Returned ? actor.Can(DossierRights.Propose, found.Proposing) : actor.Can(DossierRights.Appraise, found.Deciding));
    }

    static async Task<IReadOnlyDictionary<Guid, string>> Names(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        (await services.GetRequiredService<AppDb>().Dossiers.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Code, d.Title }).ToListAsync())
        .ToDictionary(d => d.Id, d => d.Code is null ? d.Title : $"{d.Code} {d.Title}");
}
