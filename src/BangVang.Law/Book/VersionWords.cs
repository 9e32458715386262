namespace BangVang.Law.Book;

/// <summary>What a version says, part by part, in one line each.</summary>
public static class VersionWords
{
    extension(Authority authority)
    {
        public string Words => string.Join("; ", authority.Deciders.Select(d => d.Note is null ? d.Who.Word : $"{d.Who.Word} ({d.Note})"));

        /// <summary>Where it stands, with how sure that is.</summary>
        public string Place => new Ground("", string.Join("; ", authority.Deciders.Select(d => d.Citation).OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } cited ? cited : "chưa rõ điều khoản", authority.Mark).Place;
    }

    extension(Quota quota)
    {
        public string Words => Joined(
            quota.Percent is { } percent ? $"tối đa {percent}% {quota.Of}" : "không có mức chung cả nước",
            quota.SuggestedPercent is { } suggested ? $"mức cũ để tham khảo {suggested}%" : null,
            quota.LocalMaySet ? "bộ, ngành, tỉnh được quy định" : null,
            quota.Note);
    }

    extension(VoteRule vote)
    {
        public string Words => Joined(
            vote.Percent is { } percent ? $"ít nhất {percent}% tổng số thành viên" : vote.Ballot ? "không nêu tỷ lệ tối thiểu" : "theo đa số",
            vote.Ballot ? vote.Secret == Secrecy.Law ? "bỏ phiếu kín" : "bỏ phiếu" : null,
            vote.Council.Word,
            vote.Note);
    }

    extension(DossierRule dossier)
    {
        public string Words => Joined(
            string.Join("; ", dossier.Papers),
            dossier.Forms is { Count: > 0 } forms ? $"biểu mẫu: {string.Join(", ", forms)}" : null,
            dossier.Sets is { } sets ? $"{sets:00} bộ bản chính" : null,
            dossier.SetBy switch { Book.SetBy.MinistryOrProvince => "thành phần hồ sơ do bộ, ngành, tỉnh quy định", Book.SetBy.Province => "thành phần hồ sơ do tỉnh quy định", _ => null },
            dossier.Note);
    }

    extension(Submission submission)
    {
        public string Words => Joined(
            submission is { Day: { } day, Month: { } month } ? $"trước {day:00}/{month:00} của {(submission.YearsAfter == 0 ? "năm thành tích" : "năm liền kề")}" : null,
            submission.Note, $"gửi {submission.To}");
    }

    extension(PrizeRate prize)
    {
        public string Words
        {
            get
            {
                string? Of(string whom, decimal? figure) => figure is { } known ? $"{whom} {(prize.IsMaximum ? "tối đa " : "")}{Vnd.Figure(known)} lần lương cơ sở" : null;
                var figures = Joined(Of("cá nhân", prize.Individual), Of("tập thể", prize.Collective), Of("hộ gia đình", prize.Household));
                return figures.Length == 0 ? Joined(prize.NoCash ? "không có tiền thưởng" : "chưa có mức", prize.Note) : Joined(figures, prize.Note);
            }
        }
    }

    extension(Publicity publicity)
    {
        public string Words => Joined(
            publicity.Required ? "phải công khai danh sách trước khi trình" : "không bắt buộc công khai trước khi trình",
            publicity.CommentWorkingDays is { } comment ? $"lấy ý kiến Nhân dân {comment} ngày làm việc ({publicity.CommentCitation})" : null,
            publicity.OpinionDays is { } opinion ? $"lấy ý kiến trong {opinion} ngày" : null);
    }

    extension(Cycle cycle)
    {
        public string Words => $"{cycle.Years} năm một lần, công bố vào {cycle.AnnouncedOn}";
    }

    extension(AwardVersion version)
    {
        /// <summary>"R3, từ 01/07/2025 đến 30/09/2026".</summary>
        public string Span => $"{string.Join(", ", version.Regimes)}, từ {version.From:dd/MM/yyyy}{(version.Until is { } until ? $" đến {until:dd/MM/yyyy}" : "")}";
    }

    static string Joined(params string?[] parts) => string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
