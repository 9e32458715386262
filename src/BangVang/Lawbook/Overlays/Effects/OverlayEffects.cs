using BangVang.Law.Overlays;

namespace BangVang.Lawbook.Overlays.Effects;

/// <summary>What an overlay changes: the lawbook of its body without it and with it.</summary>
public sealed class OverlayEffects(LawInForce law)
{
    /// <summary>The change on the overlay's first day; null where the overlay cannot be laid, with the reasons.</summary>
    public async Task<(ChangeOfLaw? Change, IReadOnlyList<string> Obstacles)> Of(LawOverlay overlay)
    {
        var laid = await law.Laid(overlay);
        var before = (await law.For(laid.Organisation, without: overlay.Id)).Book;
        try
        {
            var after = before.With([laid], laid.Organisation);
            var awards = laid.Rules.Adds.Select(a => a.Award).Concat(laid.Rules.Awards.Select(a => a.Code)).Concat(laid.Rules.Replaces.Select(r => r.Award)).Distinct().ToList();
            return (new ChangeOfLaw(laid.Organisation, overlay.ValidFrom, before, after, awards), []);
        }
        catch (OverlayRefusedException refused)
        {
            return (null, refused.Sentences);
        }
    }
}
