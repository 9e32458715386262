using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Overlays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Overlays.Pages;

[Needs(OverlayRights.Draft)]
public sealed class EditModel(AppDb db, LawInForce law) : EditingPage(db, law), IHeadForm
{
    [BindProperty]
    public HeadInput Head { get; set; } = new();

    public IReadOnlyList<SelectListItem> Instruments { get; private set; } = [];

    protected override string Part => "Sửa phần đầu";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Request.Method == HttpMethods.Get)
            Head = new HeadInput { Title = Overlay.Title, Number = Instrument.Number, InstrumentId = Instrument.Id, ValidFrom = Overlay.ValidFrom, ValidUntil = Overlay.ValidUntil, Purpose = Overlay.Purpose };
        Instruments = HeadInput.Choices(await Head.Named(Db, Actor));
        return true;
    }

    [Act("Sửa quy định địa phương")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        var instrument = Head.Chosen(await Head.Named(Db, Actor), ModelState, nameof(Head));
        if (!ModelState.IsValid || instrument is null) return Page();
        var before = Overlay.ValidFrom;
        Overlay.Describe(Head.Facts(instrument), Actor);
        return await Keep(Moved(Rules, before, instrument), "Đã lưu phần đầu của quy định.");
    }

    // Rules cite the overlay's instrument, and those that are dated begin with the overlay: both go along.
    OverlayRules Moved(OverlayRules rules, DateOnly before, Instrument instrument)
    {
        var text = OverlayJson.Write(rules).Replace($"\"{Instrument.Title},", $"\"{instrument.Title},", StringComparison.Ordinal);
        var moved = OverlayJson.Read(text);
        Law.Book.AwardVersion Dated(Law.Book.AwardVersion v) => v with { From = v.From == before ? Overlay.ValidFrom : v.From, Until = Overlay.ValidUntil };
        return moved with
        {
            Awards = [.. moved.Awards.Select(a => a with { Versions = [.. a.Versions.Select(Dated)] })],
            Replaces = [.. moved.Replaces.Select(r => r with { Version = Dated(r.Version) })],
        };
    }
}
