using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BangVang.Kernel;

namespace BangVang.Notices.Mail;

/// <summary>Words the mail with the link for choosing a password.</summary>
static class PasswordLetter
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Letter Write(string name, string email, string link, DateTimeOffset validUntil)
    {
        var until = Clock.LocalTime(validUntil).ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);
        const string Warning = "Nếu bạn không yêu cầu, hãy báo người quản trị; không chuyển thư này cho ai khác.";
        var text = $"Kính gửi {name},\n\nMở liên kết sau để đặt mật khẩu cho tài khoản thi đua, khen thưởng của bạn:\n\n{link}\n\nLiên kết dùng được một lần, đến {until}.\n{Warning}\n";
        var html = $"""
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đặt mật khẩu</title></head>
            <body style="font:15px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#211d18"><p>Kính gửi {Encoder.Encode(name)},</p>
            <p><a href="{Encoder.Encode(link)}" style="color:#1b568c">Đặt mật khẩu cho tài khoản thi đua, khen thưởng của bạn</a></p>
            <p>Liên kết dùng được một lần, đến {until}.<br>{Warning}</p></body></html>
            """;
        return new Letter(email, name, "Đặt mật khẩu Bảng Vàng", text, html);
    }
}
