namespace BangVang.Law.Overlays;

/// <summary>Rules of one body that would hold on the same day and cannot both: two figures for one thing, two texts of one award.</summary>
static class Clashes
{
    public static IEnumerable<string> Of(IReadOnlyList<Overlay> overlays)
    {
        foreach (var twin in overlays.GroupBy(o => o.Id).Where(g => g.Count() > 1)) yield return $"Có {twin.Count()} quy định địa phương cùng mang mã {twin.Key}.";
        for (var i = 0; i < overlays.Count; i++)
            for (var j = i + 1; j < overlays.Count; j++)
                if (overlays[i].Organisation == overlays[j].Organisation && Overlap(overlays[i], overlays[j]))
                    foreach (var what in Shared(overlays[i].Rules, overlays[j].Rules))
                        yield return $"{overlays[j].Citation} và {overlays[i].Citation} của {overlays[i].Body} cùng quy định {what} trong thời gian trùng nhau. Ghi ngày hết hiệu lực cho quy định trước, hoặc sửa ngày có hiệu lực của quy định sau.";
    }

    static bool Overlap(Overlay one, Overlay other) => !(one.Until < other.From || other.Until < one.From);

    static IEnumerable<string> Shared(OverlayRules one, OverlayRules other) => Singles(one).Intersect(Singles(other));

    static IEnumerable<string> Singles(OverlayRules rules) =>
    [
        .. rules.Adds.SelectMany(Singles),
        .. rules.Awards.Select(a => $"{a.Name} (mã {a.Code})"),
        .. rules.Replaces.Select(r => $"bản thay thế của {r.Award}"),
    ];

    public static IEnumerable<string> Singles(LocalRules rules)
    {
        if (rules.Quota is not null) yield return $"tỷ lệ của {rules.Award}";
        if (rules.Vote is not null) yield return $"việc bỏ phiếu {rules.Award}";
        if (rules.Submission is not null) yield return $"thời hạn trình {rules.Award}";
        if (rules.Dossier is not null) yield return $"hồ sơ {rules.Award}";
        if (rules.Prize is not null) yield return $"mức thưởng {rules.Award}";
    }
}
