using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BangVang.Kernel;

namespace BangVang.Notices.Mail;

/// <summary>Words the daily mail.</summary>
public sealed class DigestLetter(MailSettings settings)
{
    // Whoever has more has been away; the rest is on the page.
    public const int Most = 30;

    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public Letter Write(string name, string email, DateOnly day, IReadOnlyList<Notice> notices, int total)
    {
        var subject = string.Create(CultureInfo.CurrentCulture, $"{total:N0} thông báo chưa đọc, ngày {day:dd/MM/yyyy}");
        return new Letter(email, name, subject, Plain(name, notices, total), Html(name, notices, total, subject));
    }

    string Plain(string name, IReadOnlyList<Notice> notices, int total)
    {
        var text = new StringBuilder($"Kính gửi {name},\n\nTrên hệ thống thi đua, khen thưởng có {total:N0} thông báo bạn chưa đọc:\n\n");
        foreach (var notice in notices)
        {
            text.Append(CultureInfo.CurrentCulture, $"- {notice.Sentence} ({At(notice)})\n");
            if (notice.Link is not null) text.Append(CultureInfo.InvariantCulture, $"  {settings.Absolute(notice.Link)}\n");
        }
        if (total > notices.Count) text.Append(CultureInfo.CurrentCulture, $"- … và {total - notices.Count:N0} thông báo khác\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nXem tất cả: {settings.Absolute("/notices")}\n\n")
            .Append(CultureInfo.InvariantCulture, $"Thư tự động, mỗi ngày nhiều nhất một thư. Không nhận thư này nữa: {settings.Absolute("/notices/choices")}\n").ToString();
    }

    string Html(string name, IReadOnlyList<Notice> notices, int total, string subject)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>").Append(Safe(subject))
            .Append("</title></head><body style=\"font:15px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#211d18\">")
            .Append("<p>Kính gửi ").Append(Safe(name)).Append(",</p><p>Trên hệ thống thi đua, khen thưởng có <b>").Append(total.ToString("N0", CultureInfo.CurrentCulture))
            .Append("</b> thông báo bạn chưa đọc:</p><ul>");
        foreach (var notice in notices)
        {
            var sentence = Safe(notice.Sentence);
            html.Append("<li>").Append(notice.Link is null ? sentence : $"<a href=\"{Safe(settings.Absolute(notice.Link))}\" style=\"color:#1b568c\">{sentence}</a>")
                .Append(" <span style=\"color:#665f55\">").Append(At(notice)).Append("</span></li>");
        }
        if (total > notices.Count) html.Append(CultureInfo.CurrentCulture, $"<li>… và {total - notices.Count:N0} thông báo khác</li>");
        return html.Append("</ul><p><a href=\"").Append(Safe(settings.Absolute("/notices"))).Append("\" style=\"color:#1b568c\">Xem tất cả thông báo</a></p>")
            .Append("<p style=\"color:#665f55;font-size:13px\">Thư tự động, mỗi ngày nhiều nhất một thư. <a href=\"").Append(Safe(settings.Absolute("/notices/choices")))
            .Append("\" style=\"color:#665f55\">Không nhận thư này nữa</a>.</p></body></html>").ToString();
    }

    static string At(Notice notice) => Clock.LocalTime(notice.ToldAt).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);

    static string Safe(string text) => Encoder.Encode(text);
}
