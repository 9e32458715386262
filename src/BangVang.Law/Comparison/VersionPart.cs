using BangVang.Law.Book;

namespace BangVang.Law.Comparison;

/// <summary>One rule of a version beside its conditions, said as an officer would: who decides, the vote, the dossier …</summary>
/// <param name="Mark">Null where the fact carries none of its own.</param>
public sealed record VersionPart(Aspect Aspect, string Text, string? Citation = null, Mark? Mark = null, string? Note = null)
{
    /// <summary>What the rule is about, in words: "Người quyết định".</summary>
    public string Name => Aspect.Word;

    public bool IsRule => Aspect != Aspect.Remark;
}

/// <summary>The rules of a version in words, in the order in which a page reads them.</summary>
public static class VersionParts
{
    extension(AwardVersion version)
    {
        public IReadOnlyList<VersionPart> Parts =>
        [
            .. version.Base.Select(b => new VersionPart(Aspect.Base, $"{b.Text} ({string.Join("; ", b.Tracks.Select(t => t.Word))})", b.Citation, b.Mark)),
            .. One(version.Authority, a => new VersionPart(Aspect.Authority, string.Join("; ", a.Deciders.Select(DeciderWords)), Cited(a.Deciders.Select(d => d.Citation)), a.Mark)),
            .. One(version.Quota, q => new VersionPart(Aspect.Quota, QuotaWords(q), q.Citation, q.Mark, q.Note)),
            .. One(version.Vote, v => new VersionPart(Aspect.Votes, VoteWords(v), v.Citation, v.Mark, v.Note)),
            .. One(version.Dossier, d => new VersionPart(Aspect.Dossier, DossierWords(d), d.Citation, d.Mark, d.Note)),
            .. One(version.Submission, s => new VersionPart(Aspect.Submission, SubmissionWords(s), s.Citation, s.Mark, s.Note)),
            .. One(version.Publicity, p => new VersionPart(Aspect.Publicity, PublicityWords(p), p.Citation, p.Mark, p.Note)),
            .. version.AppraisalWorkingDays is { } days ? [new VersionPart(Aspect.Appraisal, $"{days} ngày làm việc")] : Array.Empty<VersionPart>(),
            .. One(version.Cycle, c => new VersionPart(Aspect.Cycle, $"{c.Years} năm một lần, công bố ngày {c.AnnouncedOn}", c.Citation, c.Mark, c.Note)),
            .. One(version.Prize, p => new VersionPart(Aspect.Money, PrizeWords(p), p.Citation, p.MarkIn(version.Regimes), p.Note)),
            .. version.Insignia.Count > 0 ? [new VersionPart(Aspect.Insignia, string.Join(", ", version.Insignia))] : Array.Empty<VersionPart>(),
            .. version.Note is { } note ? [new VersionPart(Aspect.Remark, note)] : Array.Empty<VersionPart>(),
        ];
    }

    extension(PrizeRate prize)
    {
        /// <summary>How sure the rate is in these regimes: the least sure of them.</summary>
        public Mark MarkIn(IReadOnlyList<string> regimes) =>
            prize.MarkByRegime is { } marks ? regimes.Select(r => marks.GetValueOrDefault(r, prize.Mark)).Append(prize.Mark).Max() : prize.Mark;

        /// <summary>The multiples of the base salary, by who receives.</summary>
        public IReadOnlyList<(Recipient To, decimal Times)> Rates =>
        [
            .. prize.Individual is { } one ? [(Recipient.Individual, one)] : Array.Empty<(Recipient, decimal)>(),
            .. prize.Collective is { } body ? [(Recipient.Collective, body)] : Array.Empty<(Recipient, decimal)>(),
            .. prize.Household is { } house ? [(Recipient.Household, house)] : Array.Empty<(Recipient, decimal)>(),
        ];
    }

    extension(Office office)
    {
        public string Word => office switch
        {
            Office.HeadOfLegalPerson => "thủ trưởng cơ quan, tổ chức, đơn vị có tư cách pháp nhân",
            Office.HeadOfProvincialAgency => "thủ trưởng cơ quan chuyên môn cấp tỉnh",
            Office.DistrictChair => "Chủ tịch UBND cấp huyện",
            Office.CommuneChair => "Chủ tịch UBND cấp xã",
            Office.EnterpriseHead => "người đứng đầu doanh nghiệp, hợp tác xã",
            Office.Minister => "Bộ trưởng, người đứng đầu cơ quan, tổ chức trung ương",
            Office.ProvinceChair => "Chủ tịch UBND cấp tỉnh",
            Office.PrimeMinister => "Thủ tướng Chính phủ",
            Office.Government => "Chính phủ",
            Office.President => "Chủ tịch nước",
            Office.StandingCommittee => "Ủy ban Thường vụ Quốc hội",
            _ => "cấp khác",
        };
    }

    static IEnumerable<VersionPart> One<T>(T? rule, Func<T, VersionPart> say) where T : class => rule is null ? [] : [say(rule)];

    static string? Cited(IEnumerable<string?> citations) => string.Join("; ", citations.OfType<string>().Distinct()) is { Length: > 0 } cited ? cited : null;

    static string DeciderWords(Decider decider) => (decider.Who, decider.Note) switch
    {
        (Office.Other, { } note) => note,
        (var who, { } note) => $"{who.Word} ({note})",
        (var who, null) => who.Word,
    };

    static string QuotaWords(Quota quota)
    {
        var limit = quota.Percent is { } percent ? $"Không quá {percent}%{(quota.Of is null ? "" : " " + quota.Of)}" : "Văn bản không đặt tỷ lệ chung";
        if (quota.LocalMaySet) limit += "; bộ, ngành, địa phương có thể quy định";
        return quota.SuggestedPercent is { } suggested ? $"{limit}; gợi ý {suggested}% (theo quy định trước, không tự áp dụng)" : limit;
    }

    static string VoteWords(VoteRule vote)
    {
        var council = vote.Council switch { CouncilLevel.MinistryOrProvince => "Hội đồng cấp bộ, tỉnh", CouncilLevel.ProposingLevel => "Hội đồng của cấp trình", _ => "Hội đồng hoặc cơ quan thường trực" };
        if (!vote.Ballot) return $"{council} xét, biểu quyết theo đa số";
        var how = vote.Secret is null ? "bỏ phiếu" : vote.Secret == Secrecy.Law ? "bỏ phiếu kín" : "bỏ phiếu (mặc định phiếu kín)";
        return $"{council} {how}, {(vote.Percent is { } percent ? $"từ {percent}% tổng số thành viên đồng ý" : "quá nửa số thành viên đồng ý")}";
    }

    static string DossierWords(DossierRule dossier)
    {
        var papers = string.Join("; ", dossier.Papers);
        if (dossier.SetBy is { } by) papers += papers.Length > 0 ? "" : by == SetBy.Province ? "Theo quy định của tỉnh" : "Theo quy định của bộ, tỉnh";
        if (dossier.Forms is { Count: > 0 } forms) papers += $"; biểu mẫu: {string.Join(", ", forms)}";
        return dossier.Sets is { } sets ? $"{papers}; {sets:00} bộ" : papers;
    }

    static string SubmissionWords(Submission rule) => rule is { Day: { } day, Month: { } month }
        ? $"Trước ngày {day:00}/{month:00} {(rule.YearsAfter == 0 ? "cùng năm" : rule.YearsAfter == 1 ? "năm sau" : $"{rule.YearsAfter} năm sau")}, gửi {rule.To}"
        : $"Gửi {rule.To}{(rule.Note is null ? "" : ", " + rule.Note)}";

    static string PublicityWords(Publicity rule)
    {
        var words = rule.Required ? "Phải công khai, lấy ý kiến Nhân dân" : "Không bắt buộc công khai";
        if (rule.CommentWorkingDays is { } days) words += $" trong {days} ngày làm việc";
        return rule.OpinionDays is { } opinion ? $"{words}; cơ quan được hỏi trả lời trong {opinion} ngày" : words;
    }

    static string PrizeWords(PrizeRate prize) => prize.Rates.Count == 0 ? "Chưa có mức trong văn bản đã đọc" : string.Join("; ", prize.Rates.Select(r => $"{r.To.Word} {(prize.IsMaximum ? "tối đa " : "")}{Times(r.Times)} lần lương cơ sở"));

    public static string Times(decimal times) => times.ToString("0.0#", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
}
