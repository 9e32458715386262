using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Lawbook.Citing;
using BangVang.Lawbook.Library;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook;

/// <summary>How lower floors speak of instruments: the journal, attachments.</summary>
static class LawbookWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("instrument", "Văn bản")
        {
            Page = "/Lawbook/Pages/Show",
            Sees = (services, actor, id) => services.GetRequiredService<AppDb>().InstrumentsVisibleTo(actor).AnyAsync(i => i.Id == id),
            Attaches = async (services, actor, id) =>
            {
                var db = services.GetRequiredService<AppDb>();
                var instrument = await db.InstrumentsVisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(i => i.Id == id);
                return instrument is not null && await db.MayKeep(actor, LawbookRights.Edit, instrument.RootId);
            },
            Names = async (services, ids) =>
                (await services.GetRequiredService<AppDb>().Instruments.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync()).ToDictionary(i => i.Id, i => i.Title),
        });
        house.Labels.Entity<Instrument>("instrument", "Văn bản")
            .Field(i => i.Type, "Loại", InstrumentTypes.Name)
            .Field(i => i.Number, "Số, ký hiệu")
            .Field(i => i.Date, "Ngày ban hành")
            .Field(i => i.Issuer, "Cơ quan ban hành")
            .Field(i => i.Name, "Trích yếu")
            .Field(i => i.ValidFrom, "Có hiệu lực từ")
            .Field(i => i.ValidUntil, "Có hiệu lực đến")
            .Field(i => i.IsVerified, "Đã đối chiếu với văn bản")
            .Field(i => i.Source, "Nguồn đối chiếu")
            .Field(i => i.Note, "Ghi chú")
            .Field(i => i.Audience, "Dành cho");
        house.Labels.Entity<InstrumentLink>("instrument-link", "Quan hệ giữa hai văn bản")
            .Field(l => l.Kind, "Quan hệ", InstrumentLink.Name).Refers(l => l.InstrumentId, "Văn bản", "instrument").Refers(l => l.AboutId, "Đối với", "instrument")
            .Field(l => l.Basis, "Căn cứ").Field(l => l.WithdrawnReason, "Lý do gỡ");
        house.Labels.Entity<InstrumentEnding>("instrument-ending", "Hết hiệu lực")
            .Refers(e => e.InstrumentId, "Văn bản", "instrument")
            .Refers(e => e.ReplacedById, "Thay thế bởi", "instrument")
            .Field(e => e.On, "Từ ngày")
            .Field(e => e.Basis, "Căn cứ")
            .Field(e => e.WithdrawnReason, "Lý do khôi phục");
    }
}
