using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Law.Overlays;

/// <summary>What an overlay must be in itself before it is compared with the law: nothing dangling, nothing uncited, dates in order.</summary>
static class OverlayFaults
{
    public static IEnumerable<string> Of(Overlay overlay, Lawbook book)
    {
        if (overlay.Until < overlay.From) yield return $"Ngày hết hiệu lực {overlay.Until:dd/MM/yyyy} ở trước ngày có hiệu lực {overlay.From:dd/MM/yyyy}.";
        if (string.IsNullOrWhiteSpace(overlay.Citation)) yield return "Chưa ghi văn bản quy định: mọi quy định địa phương phải có căn cứ.";
        if (overlay.Rules.IsEmpty) yield return "Chưa có quy định nào: thêm điều kiện, tỷ lệ, thời hạn hoặc huy hiệu, kỷ niệm chương trước.";
        var codes = book.Awards.Select(a => a.Code).Concat(overlay.Rules.Awards.Select(a => a.Code)).ToHashSet();
        foreach (var twin in overlay.Rules.Adds.GroupBy(a => a.Award).Where(g => g.Count() > 1)) yield return $"Quy định cho {twin.Key} ghi {twin.Count()} chỗ; gộp vào một chỗ.";
        foreach (var fault in overlay.Rules.Adds.SelectMany(a => OfAddition(a, overlay, book, codes))) yield return fault;
        foreach (var fault in OwnAwardFaults.Of(overlay, book, codes)) yield return fault;
        foreach (var fault in AmendmentFaults.Of(overlay, book, codes)) yield return fault;
    }

    static IEnumerable<string> OfAddition(LocalRules rules, Overlay overlay, Lawbook book, HashSet<string> codes)
    {
        if (book.Find(rules.Award) is not { } award)
        {
            yield return $"Sổ luật không có mã \"{rules.Award}\". Chọn danh hiệu, hình thức khen thưởng trong danh sách.";
            yield break;
        }
        if (award.AddedBy is null && award.Versions.All(v => overlay.Until < v.From || v.Until < overlay.From))
            yield return $"{award.Name} không có hiệu lực trong thời gian từ {overlay.From:dd/MM/yyyy}{(overlay.Until is { } u ? $" đến {u:dd/MM/yyyy}" : "")}.";
        if (rules.Conditions.Count == 0 && !Clashes.Singles(rules).Any()) yield return $"{award.Short}: chưa ghi điều kiện hay quy định nào.";
        foreach (var fault in OfConditions(rules.Conditions, rules.Logic, award.Short, codes)) yield return fault;
        foreach (var fault in OfFigures(rules)) yield return $"{award.Short}: {fault}";
    }

    /// <summary>Conditions with the logic over them; a logic that is null takes all of them.</summary>
    public static IEnumerable<string> OfConditions(IReadOnlyList<Condition> conditions, Logic? logic, string where, HashSet<string> codes)
    {
        foreach (var twin in conditions.GroupBy(c => c.Id).Where(g => g.Count() > 1)) yield return $"{where}: có {twin.Count()} điều kiện cùng mã {twin.Key}.";
        foreach (var condition in conditions)
        {
            if (string.IsNullOrWhiteSpace(condition.Id)) yield return $"{where}: có điều kiện chưa có mã (id).";
            if (string.IsNullOrWhiteSpace(condition.Text)) yield return $"{where}: điều kiện {condition.Id} chưa có lời văn.";
            if (string.IsNullOrWhiteSpace(condition.Citation)) yield return $"{where}: điều kiện {condition.Id} chưa ghi điều, khoản làm căn cứ.";
            foreach (var code in condition.Named.Where(c => !codes.Contains(c))) yield return $"{where}: điều kiện {condition.Id} nêu mã \"{code}\" không có trong sổ luật.";
        }
        if (logic is null) yield break;
        var used = logic.LeafIds.ToHashSet();
        foreach (var id in used.Where(i => conditions.All(c => c.Id != i))) yield return $"{where}: cách kết hợp nêu điều kiện {id} nhưng không có điều kiện đó.";
        foreach (var unused in conditions.Where(c => !c.Information && !used.Contains(c.Id))) yield return $"{where}: điều kiện {unused.Id} không nằm trong cách kết hợp nào.";
    }

    static IEnumerable<string> OfFigures(LocalRules rules)
    {
        foreach (var rule in new Rule?[] { rules.Quota, rules.Vote, rules.Submission, rules.Dossier, rules.Prize })
            if (rule is not null && string.IsNullOrWhiteSpace(rule.Citation)) yield return "có quy định chưa ghi điều, khoản làm căn cứ.";
        if (rules.Quota is { } quota && quota.Percent is not (>= 1 and <= 100)) yield return "tỷ lệ phải từ 1 đến 100%.";
        if (rules.Vote is { } vote && (vote.Percent is < 1 or > 100 || vote.QuorumPercent is < 1 or > 100)) yield return "tỷ lệ phiếu, tỷ lệ dự họp phải từ 1 đến 100%.";
        if (rules.Vote is { Percent: null, QuorumPercent: null, Ballot: null }) yield return "quy định về hội đồng chưa nêu tỷ lệ phiếu, số dự họp hay hình thức bỏ phiếu.";
        if (rules.Dossier is { Sets: < 1 or > 20 }) yield return "số bộ hồ sơ phải từ 1 đến 20.";
        if (rules.Dossier is { Sets: null, Papers: null or { Count: 0 } }) yield return "quy định về hồ sơ chưa nêu số bộ hay giấy tờ.";
        if (rules.Submission is { } date && !IsDay(date)) yield return "thời hạn trình phải là một ngày có thật trong năm (ngày và tháng).";
        if (rules.Prize is { } prize && new[] { prize.Individual, prize.Collective, prize.Household } is var rates && (rates.All(r => r is null) || rates.Any(r => r <= 0))) yield return "mức thưởng phải lớn hơn 0, ghi cho ít nhất một đối tượng.";
    }

    static bool IsDay(Submission date) => date is { Day: { } day, Month: { } month and >= 1 and <= 12, YearsAfter: >= 0 and <= 5 } && day >= 1 && day <= DateTime.DaysInMonth(2023, month);
}
