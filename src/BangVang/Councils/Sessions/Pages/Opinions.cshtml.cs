using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Councils.Sessions.Pages;

/// <summary>Signed opinions on what is not a nominee: before a meeting, or between meetings by a deadline.</summary>
[SignedIn]
public sealed class OpinionsModel(AppDb db, Clock clock) : SessionPage(db, clock)
{
    ILookup<Guid, MatterOpinion> opinions = Array.Empty<MatterOpinion>().ToLookup(o => o.ItemId);

    public IReadOnlyList<AgendaItem> Matters { get; private set; } = [];

    public bool MayAnswer => Seat is { IsOut: false } && Session.State is SessionState.Called or SessionState.Voting && !(Session.ClosesAt <= Clock.Now) && Seat is not null;

    protected override string Part => "Ý kiến bằng văn bản";

    public IEnumerable<MatterOpinion> Of(AgendaItem matter) => opinions[matter.Id];

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Matters = await Db.AgendaItems.AsNoTracking().Where(i => i.SessionId == Id && i.NomineeId == null).OrderBy(i => i.Position).ToListAsync();
        var ids = Matters.Select(m => m.Id).ToArray();
        opinions = (await Db.MatterOpinions.AsNoTracking().Where(o => ids.Contains(o.ItemId)).OrderBy(o => o.Name).ToListAsync()).ToLookup(o => o.ItemId);
        return true;
    }

    [Act("Gửi ý kiến bằng văn bản")]
    public async Task<IActionResult> OnPost(Guid item, bool? agrees, string? text)
    {
        await Db.Hold<CouncilSession>(Id);
        if (!await Load() || Seat is null || Matters.FirstOrDefault(m => m.Id == item) is not { } matter) return NotFound();
        if (!MayAnswer) throw new Refusal("Phiên không nhận ý kiến nữa (chưa triệu tập, đã hết hạn hoặc đã kết thúc). Ý kiến chưa được ghi.");
        if (agrees is not { } answer) throw new Refusal($"Chọn đồng ý hoặc không đồng ý về: {matter.Text}.");
        if (text?.Length > 4000) throw new Refusal("Ý kiến dài quá 4.000 ký tự. Rút gọn, hoặc gửi văn bản kèm theo.");
        var given = await Db.MatterOpinions.FirstOrDefaultAsync(o => o.ItemId == item && o.SeatId == Seat.Id);
        if (given is null) Db.Add(given = new MatterOpinion { ItemId = item, SeatId = Seat.Id, Name = Seat.Name, Agrees = answer, GivenAt = Clock.Now });
        (given.Agrees, given.Text, given.GivenAt) = (answer, VietnameseText.OrNull(text), Clock.Now);
        About("council-session", Id);
        Flash("Đã ghi ý kiến của bạn.");
        return RedirectToPage("/Councils/Sessions/Pages/Opinions", new { id = Id });
    }
}
