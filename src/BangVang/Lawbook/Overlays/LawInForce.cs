using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Overlays;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Overlays;

/// <summary>The lawbook as it holds for a body.</summary>
/// <param name="LeftOut">Approved overlays that no longer fit the nation's rules, each with the reason: to be shown, and mended by their bodies.</param>
public sealed record LocalLaw(Law.Lawbook Book, IReadOnlyList<string> LeftOut);

/// <summary>Lays approved overlays over the nation's lawbook, for whoever asks for a body.</summary>
public sealed class LawInForce(AppDb db)
{
    public async Task<LocalLaw> For(string path, Guid? without = null)
    {
        var counting = (await Along(path)).Where(o => o.Overlay.Id != without).Select(o => o.Laid).ToList();
        try
        {
            return new LocalLaw(Law.Lawbook.National.With(counting, path), []);
        }
        catch (OverlayRefusedException)
        {
            return OneByOne(counting, path);
        }
    }

    /// <summary>Refuses what cannot be laid: for the overlay's own body, and for those below whose approved rules it would contradict.</summary>
    public async Task MustFit(LawOverlay overlay, bool alsoBelow = false)
    {
        var own = await Laid(overlay);
        var around = await Counting(o => o.Path.StartsWith(own.Organisation) || own.Organisation.StartsWith(o.Path));
        var others = around.Where(o => o.Overlay.Id != overlay.Id).Select(o => o.Laid).ToList();
        string[] paths = alsoBelow ? [own.Organisation, .. others.Select(o => o.Organisation).Where(p => p.Length > own.Organisation.Length).Distinct()] : [own.Organisation];
        foreach (var path in paths)
        {
            try
            {
                Law.Lawbook.National.With([.. others, own], path);
            }
            catch (OverlayRefusedException refused)
            {
                throw new Refusal(string.Join(" ", refused.Sentences));
            }
        }
    }

    public async Task<Overlay> Laid(LawOverlay overlay)
    {
        var body = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == overlay.OrganisationId);
        var instrument = await db.Instruments.AsNoTracking().SingleAsync(i => i.Id == overlay.InstrumentId);
        return overlay.AsOverlay(body.Path, body.Name, instrument.Title);
    }

    Task<List<Counted>> Along(string path) => Counting(o => path.StartsWith(o.Path));

    async Task<List<Counted>> Counting(System.Linq.Expressions.Expression<Func<Organisation, bool>> bodies)
    {
        var rows = await db.LawOverlays.AsNoTracking().ThatCount()
            .Join(db.Organisations.Where(bodies), o => o.OrganisationId, b => b.Id, (o, b) => new { Overlay = o, b.Path, b.Name })
            .Join(db.Instruments, o => o.Overlay.InstrumentId, i => i.Id, (o, i) => new { o.Overlay, o.Path, o.Name, Instrument = i }).ToListAsync();
        return rows.ConvertAll(r => new Counted(r.Overlay, r.Overlay.AsOverlay(r.Path, r.Name, r.Instrument.Title)));
    }

    static LocalLaw OneByOne(List<Overlay> overlays, string path)
    {
        var (fitting, leftOut) = (new List<Overlay>(), new List<string>());
        foreach (var overlay in overlays.OrderBy(o => o.Organisation.Length).ThenBy(o => o.From))
        {
            try
            {
                Law.Lawbook.National.With([.. fitting, overlay], path);
                fitting.Add(overlay);
            }
            catch (OverlayRefusedException refused)
            {
                leftOut.Add($"{overlay.Citation} của {overlay.Body} chưa áp dụng được: {string.Join(" ", refused.Sentences)}");
            }
        }
        return new LocalLaw(Law.Lawbook.National.With(fitting, path), leftOut);
    }

    sealed record Counted(LawOverlay Overlay, Overlay Laid);
}
