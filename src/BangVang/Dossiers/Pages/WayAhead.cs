using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Deciding;

namespace BangVang.Dossiers.Pages;

/// <summary>The steps that still lie before a dossier, after the one at which it is.</summary>
public static class WayAhead
{
    const string Council = "Hội đồng Thi đua - Khen thưởng";

    public static IReadOnlyList<string> Of(DossierFrame frame, DossierCheck check)
    {
        var (dossier, state) = (frame.Dossier, frame.Dossier.State);
        if (dossier.IsOver) return [];
        var ahead = new List<string>();
        if (state is DossierState.Draft or DossierState.Returned) ahead.Add($"{frame.Deciding} tiếp nhận");
        if (state is DossierState.Draft or DossierState.Returned or DossierState.Submitted) ahead.Add("Thẩm định và lấy ý kiến");
        if (state is DossierState.Draft or DossierState.Returned or DossierState.Submitted or DossierState.Appraising && AtCouncil(frame, check) is { } council) ahead.Add(council);
        if (dossier.GoesOut && state != DossierState.SentUp) ahead.Add($"Gửi {dossier.Addressee}");
        if (state != DossierState.Agreed || dossier.GoesOut) ahead.Add($"{Decider(frame)} quyết định");
        return ahead;
    }

    static string Decider(DossierFrame frame) => frame.Dossier switch
    {
        { Addressee: { } addressee } => addressee,
        { State: DossierState.SentUp } => "Cấp trên",
        _ => BodyName.Head(frame.Deciding, frame.DecidingKind),
    };

    // What the law leaves to each tree is said as such.
    static string? AtCouncil(DossierFrame frame, DossierCheck check)
    {
        var awards = check.Nominees.Where(n => n.Nominee.Stands).Select(n => n.Nominee.AwardCode).Distinct(StringComparer.Ordinal).ToList();
        bool Needs(bool usual) => awards.Exists(a => check.Book.NeedsCouncil(a, frame.Dossier.Kind, check.On, frame.Dossier.ReceivedOn, usual));
        return awards.Count == 0 || !Needs(false) && Needs(true) ? $"{Council} xét, nếu thuộc diện phải qua Hội đồng" : Needs(false) ? $"{Council} bỏ phiếu" : null;
    }
}
