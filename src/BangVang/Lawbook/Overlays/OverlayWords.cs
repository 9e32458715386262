using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays;

/// <summary>How the journal and attachments speak of overlays.</summary>
static class OverlayWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("law-overlay", "Quy định địa phương")
        {
            Page = "/Lawbook/Overlays/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().OverlaysVisibleTo(actor).AnyAsync(o => o.Id == id),
            Names = async (services, ids) =>
                await services.GetRequiredService<AppDb>().LawOverlays.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Title),
        });
        house.Labels.Entity<LawOverlay>("law-overlay", "Quy định địa phương")
            .Field(o => o.Title, "Tên").Field(o => o.Kind, "Loại", k => k == OverlayKind.Local ? "Quy định địa phương" : "Cập nhật quy định cả nước")
            .Refers(o => o.OrganisationId, "Cơ quan", "organisation").Refers(o => o.InstrumentId, "Văn bản", "instrument")
            .Field(o => o.ValidFrom, "Có hiệu lực từ").Field(o => o.ValidUntil, "Có hiệu lực đến").Field(o => o.Purpose, "Lý do")
            .Field(o => o.Rules, "Nội dung quy định").Field(o => o.State, "Trạng thái", OverlayFlow.Name).Field(o => o.DraftedByName, "Người soạn");
        house.Labels.Entity<OverlayStep>("overlay-step", "Bước xử lý").Field(s => s.To, "Chuyển sang", OverlayFlow.Name).Field(s => s.Reason, "Lý do");
    }
}
