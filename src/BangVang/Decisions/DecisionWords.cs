using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions;

/// <summary>How the journal and other lower floors speak of decisions.</summary>
static class DecisionWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("decision", "Quyết định khen thưởng")
        {
            Page = "/Decisions/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().DecisionsVisibleTo(actor).AnyAsync(d => d.Id == id),
            Names = async (services, ids) => (await services.GetRequiredService<AppDb>().Decisions.Where(d => ids.Contains(d.Id))
                .Select(d => new { d.Id, d.Title, d.Number, d.Symbol }).ToListAsync()).ToDictionary(d => d.Id, d => d.Number is { } n ? $"{n:00}/{d.Symbol}" : d.Title),
        });
        var labels = house.Labels;
        labels.Entity<Decision>("decision", "Quyết định khen thưởng")
            .Field(d => d.Title, "Trích yếu").Field(d => d.Kind, "Loại", DecisionFlow.Name).Field(d => d.State, "Trạng thái", DecisionFlow.Name)
            .Refers(d => d.OrganisationId, "Cơ quan", "organisation").Field(d => d.Symbol, "Ký hiệu").Field(d => d.Number, "Số").Field(d => d.IssuedOn, "Ngày ban hành")
            .Field(d => d.Authority, "Thẩm quyền").Field(d => d.Bases, "Căn cứ").Field(d => d.Money, "Nguồn tiền thưởng").Field(d => d.Recipients, "Nơi nhận")
            .Field(d => d.SignerTitle, "Chức vụ người ký").Field(d => d.SignerName, "Người ký").Field(d => d.BeyondReason, "Lý do khác kết quả Hội đồng");
        labels.Entity<DecisionItem>("decision-item", "Người, tập thể trong quyết định")
            .Field(i => i.Position, "Số thứ tự").Field(i => i.Name, "Tên").Field(i => i.Place, "Chức vụ, đơn vị").Field(i => i.AwardName, "Hình thức").Field(i => i.Reason, "Thành tích")
            .Field(i => i.PrizeVnd, "Tiền thưởng (đ)").Field(i => i.SetVnd, "Mức ấn định (đ)");
        labels.Entity<DecisionStep>("decision-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", DecisionFlow.Name).Field(s => s.Reason, "Lý do");
        labels.Entity<Signing.SignedPaper>("signed-paper", "Bản PDF").Field(p => p.Stage, "Bước", Signing.SigningWords.Name);
        labels.Entity<Signing.SigningKey>("signing-key", "Khóa ký số").Field(k => k.Subject, "Chủ thể").Field(k => k.Issuer, "Nơi cấp").Field(k => k.RetiredAt, "Thôi dùng lúc");
        labels.Entity<Signing.TrustedRoot>("trusted-root", "Chứng thư gốc").Field(r => r.Name, "Tên").Field(r => r.RetiredAt, "Thôi dùng lúc");
        labels.Entity<Certificates.DesignRow>("certificate-design", "Mẫu bằng, giấy").Field(d => d.Name, "Tên").Field(d => d.IsOverlay, "In chữ lên phôi").Field(d => d.Width, "Rộng (mm)").Field(d => d.Height, "Cao (mm)");
        labels.Entity<Certificates.Printer>("printer", "Máy in").Field(p => p.Name, "Tên").Field(p => p.X, "Lệch ngang (mm)").Field(p => p.Y, "Lệch dọc (mm)").Field(p => p.Stretch, "Co giãn (%)");
        labels.Entity<Certificates.CertificatePrint>("certificate-print", "Lần in").Field(p => p.IsAgain, "In lại").Field(p => p.Reason, "Lý do");
        labels.Entity<Handover.HandoverRow>("handover", "Trao bằng, giấy").Field(h => h.HandedOn, "Ngày trao").Field(h => h.ReceivedBy, "Người nhận thay");
    }
}
