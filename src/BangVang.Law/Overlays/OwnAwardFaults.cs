using System.Text.RegularExpressions;
using BangVang.Law.Book;

namespace BangVang.Law.Overlays;

/// <summary>What a body's own badge or commemorative medal must be.</summary>
static partial class OwnAwardFaults
{
    // Award sets are 128 bits wide.
    const int MostAwards = 128;

    public static IEnumerable<string> Of(Overlay overlay, Lawbook book, HashSet<string> codes)
    {
        foreach (var twin in overlay.Rules.Awards.GroupBy(a => a.Code).Where(g => g.Count() > 1)) yield return $"Mã {twin.Key} dùng cho {twin.Count()} huy hiệu, kỷ niệm chương; mỗi loại một mã.";
        if (codes.Count > MostAwards) yield return $"Sổ luật cùng các huy hiệu, kỷ niệm chương riêng không quá {MostAwards} loại.";
        foreach (var own in overlay.Rules.Awards) foreach (var fault in Of(own, overlay, book, codes)) yield return $"{own.Name}: {fault}";
    }

    static IEnumerable<string> Of(Award own, Overlay overlay, Lawbook book, HashSet<string> codes)
    {
        if (!Code().IsMatch(own.Code)) yield return $"mã \"{own.Code}\" chỉ gồm chữ in hoa không dấu, chữ số và gạch dưới, dài từ 2 đến 40.";
        if (book.Find(own.Code) is { } there && (there.AddedBy is null || there.AddedBy != overlay.Body)) yield return $"mã {own.Code} đã là {there.Name}. Đặt mã khác.";
        if (string.IsNullOrWhiteSpace(own.Name) || string.IsNullOrWhiteSpace(own.Short)) yield return "chưa có tên đầy đủ và tên viết gọn.";
        if (own.Kind is not (AwardKind.Badge or AwardKind.Commendation or AwardKind.Prize) || own.Level == AwardLevel.State)
            yield return "danh hiệu thi đua, danh hiệu vinh dự nhà nước, huân chương, huy chương do luật quy định (L2022 Đ6, Đ9); địa phương chỉ đặt được huy hiệu, kỷ niệm chương, giải thưởng của mình.";
        if (own.OneWith is not null) yield return "không ghi oneWith: chỉ luật định hai danh hiệu, hình thức là một.";
        if (own.Recipients.Count == 0) yield return "chưa ghi tặng cho ai.";
        if (own.Versions.Count == 0) yield return "chưa có tiêu chuẩn nào.";
        foreach (var version in own.Versions) foreach (var fault in OfVersion(version, own.Name, codes, book)) yield return fault;
        if (own.Versions.Any(v => v.From < overlay.From || overlay.Until < v.From)) yield return $"tiêu chuẩn phải bắt đầu trong thời gian hiệu lực của quy định, từ {overlay.From:dd/MM/yyyy}.";
        for (var i = 1; i < own.Versions.Count; i++)
            if (own.Versions[i - 1].Until is not { } until || own.Versions[i].From <= until) yield return $"hai bản tiêu chuẩn cùng có hiệu lực ngày {own.Versions[i].From:dd/MM/yyyy}.";
    }

    /// <summary>A whole version given as data.</summary>
    public static IEnumerable<string> OfVersion(AwardVersion version, string where, HashSet<string> codes, Lawbook book)
    {
        if (version.Until < version.From) yield return $"ngày hết hiệu lực {version.Until:dd/MM/yyyy} ở trước ngày {version.From:dd/MM/yyyy}.";
        if (version.CarriesOver is not null) yield return "không ghi carriesOver: bản mới phải nêu đủ điều kiện của mình.";
        foreach (var regime in version.Regimes.Where(r => book.FindRegime(r) is null)) yield return $"không có chế độ \"{regime}\" trong sổ luật.";
        if (version.Conditions.Count == 0) yield return "chưa có điều kiện nào.";
        if (version.Logic is null == version.Tracks is null) yield return "phải có đúng một trong hai: logic (chung mọi đối tượng) hoặc tracks (theo từng đối tượng).";
        var trees = version.Tracks?.Values.ToList() ?? (version.Logic is null ? [] : [version.Logic]);
        var whole = trees.Count == 0 ? null : new Conditions.AllOf(trees);
        foreach (var fault in OverlayFaults.OfConditions(version.Conditions, whole, where, codes)) yield return fault;
    }

    [GeneratedRegex("^[A-Z0-9_]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

/// <summary>What a new text of a national award must be.</summary>
static class AmendmentFaults
{
    public static IEnumerable<string> Of(Overlay overlay, Lawbook book, HashSet<string> codes)
    {
        if (overlay.Rules.Replaces.Count == 0) yield break;
        if (overlay.Organisation.Count(c => c == '.') > 1) yield return $"Chỉ cơ quan đứng đầu được ghi bản thay thế cho quy định cả nước; {overlay.Body} thì không.";
        foreach (var twin in overlay.Rules.Replaces.GroupBy(r => r.Award).Where(g => g.Count() > 1)) yield return $"Bản thay thế của {twin.Key} ghi {twin.Count()} lần.";
        foreach (var amendment in overlay.Rules.Replaces)
        {
            if (book.Find(amendment.Award) is not { } award)
            {
                yield return $"Sổ luật không có mã \"{amendment.Award}\" để thay thế.";
                continue;
            }
            if (amendment.Version.From != overlay.From || amendment.Version.Until != overlay.Until)
                yield return $"{award.Short}: bản thay thế ghi hiệu lực từ {amendment.Version.From:dd/MM/yyyy}{(amendment.Version.Until is { } u ? $" đến {u:dd/MM/yyyy}" : "")}, khác thời gian hiệu lực đã khai (từ {overlay.From:dd/MM/yyyy}{(overlay.Until is { } end ? $" đến {end:dd/MM/yyyy}" : "")}). Sửa cho khớp.";
            foreach (var fault in OwnAwardFaults.OfVersion(amendment.Version, award.Short, codes, book)) yield return $"{award.Short}: {fault}";
        }
    }
}
