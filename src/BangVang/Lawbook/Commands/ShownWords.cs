using BangVang.Law.Book;
using BangVang.Law.Procedures;

namespace BangVang.Lawbook.Commands;

/// <summary>An award's law as an officer reads it at a terminal.</summary>
static class ShownWords
{
    public static IEnumerable<string> Of(ShownAward award)
    {
        yield return $"{award.Name} ({award.Code})";
        yield return $"{award.Kind}, {award.Level}; đối tượng: {string.Join(", ", award.Recipients)}";
        if (award is { On: null, Before2024: Before2024.NotCollected }) yield return "Trước 2024: có, nhưng chưa thu thập quy định.";
        foreach (var version in award.Versions)
        {
            yield return "";
            foreach (var line in OfVersion(version)) yield return line;
        }
    }

    static IEnumerable<string> OfVersion(ShownVersion shown)
    {
        var version = shown.Version;
        yield return $"■ {version.Span}{(version.Name is null ? "" : $": {version.Name}")}";
        if (shown.Warning is { } warning) yield return $"  Lưu ý: {warning}";
        if (version.Note is { } note) yield return $"  Ghi chú: {note}";
        foreach (var line in ConditionTree.Of(version)) yield return $"  {line}";
        foreach (var requirement in version.Base) yield return $"  Yêu cầu chung: {requirement.Text} [{new Ground("", requirement.Citation, requirement.Mark).Place}]";
        foreach (var line in Parts(version)) yield return $"  {line}";
        foreach (var line in OfFiling(shown.Filing)) yield return $"  {line}";
        foreach (var deadline in shown.Deadlines) yield return $"  Thời hạn: {(deadline.Local is null ? "" : $"(ví dụ {deadline.Local}) ")}{deadline.Text} [{deadline.Place}]";
        yield return $"  Tiền thưởng (lương cơ sở {(shown.Salary is { } salary ? $"{Vnd.Words(salary.Vnd)} ngày {shown.On:dd/MM/yyyy}, {salary.Citation}" : "chưa có")}):";
        foreach (var prize in shown.Prizes) yield return $"    {prize.Whom}: {prize.Computation} [{prize.Place}]";
        if (version.Prize?.Note is { } prizeNote) yield return $"    {prizeNote}";
        yield return $"  Hiện vật: {(version.Insignia.Count == 0 ? "không có trong danh mục" : string.Join(", ", version.Insignia))}";
    }

    static IEnumerable<string> Parts(AwardVersion version)
    {
        yield return version.Authority is { } authority ? $"Thẩm quyền: {authority.Words} [{authority.Place}]" : "Thẩm quyền: chưa có trong sổ luật";
        if (version.Quota is { } quota) yield return $"Tỷ lệ: {quota.Words} [{PlaceOf(quota)}]";
        yield return version.Vote is { } vote ? $"Bỏ phiếu: {vote.Words} [{PlaceOf(vote)}]" : "Bỏ phiếu: không có quy định trong sổ luật";
        if (version.Publicity is { } publicity) yield return $"Công khai: {publicity.Words} [{PlaceOf(publicity)}]";
        if (version.Cycle is { } cycle) yield return $"Kỳ xét: {cycle.Words} [{PlaceOf(cycle)}]";
        yield return version.Dossier is { } dossier ? $"Hồ sơ: {dossier.Words} [{PlaceOf(dossier)}]" : "Hồ sơ: chưa có trong sổ luật";
    }

    static IEnumerable<string> OfFiling(Filing filing)
    {
        foreach (var point in filing.Points) yield return $"  - {point.Ground.Text} [{point.Ground.Place}]";
        if (filing.SimplifiedCases.Count > 0) yield return "Thủ tục đơn giản, trong các trường hợp:";
        foreach (var simplified in filing.SimplifiedCases) yield return $"  - {simplified.Text}";
        foreach (var point in filing.Simplified) yield return $"  {(point.Rule.Kind == FilingKind.SimplifiedCases ? "Căn cứ" : point.Ground.Text)}{(point.Rule.Papers is { } papers ? $": {string.Join("; ", papers)}" : "")} [{point.Ground.Place}]";
    }

    static string PlaceOf(Rule rule) => new Ground("", rule.Citation, rule.Mark, rule.Note).Place;
}
