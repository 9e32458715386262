using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BangVang.Notices.Mail;

/// <summary>
/// <c>bangvang mail try ADDRESS</c>: sends one letter by the mail server of the configuration, so that whoever installs the program
/// knows before the first digest whether address, encryption, name and password are right.
/// </summary>
static class MailCommand
{
    public static Command Make()
    {
        var address = new Argument<string>("address") { Description = "Địa chỉ nhận thư thử" };
        var attempt = new Command("try", "Gửi một thư thử theo cấu hình Smtp") { address };
        // The settings of the web program; a command has none of its own.
        attempt.SetAction((parsed, stop) => Try(MailSettings.Of(WebApplication.CreateBuilder().Configuration), parsed.GetValue(address)!, stop));
        return new Command("mail", "Thư điện tử") { attempt };
    }

    static async Task<int> Try(MailSettings settings, string address, CancellationToken stop)
    {
        if (!settings.IsOn)
        {
            await Console.Error.WriteLineAsync("Chưa đặt máy chủ thư (Smtp:Host), nên hệ thống không gửi thư.");
            return 2;
        }
        var letter = new Letter(address, address, "Thư thử của Bảng Vàng", $"Máy chủ {settings.Host} đã nhận thư này.", $"<p>Máy chủ {settings.Host} đã nhận thư này.</p>");
        var (outcome, error) = await new Post(settings, NullLogger<Post>.Instance).Send(letter, stop);
        var server = $"{settings.Host}:{settings.Port}{(settings.Tls ? ", có mã hóa" : ", không mã hóa")}";
        if (outcome == Posted.Taken)
        {
            Console.WriteLine($"Máy chủ thư {server} đã nhận thư gửi {address}.");
            return 0;
        }
        await Console.Error.WriteLineAsync(outcome == Posted.Refused
            ? $"Máy chủ thư {server} không nhận thư. Kiểm tra địa chỉ, cổng, chứng thư, tên và mật khẩu. Chi tiết: {error}"
            : $"Không rõ máy chủ thư {server} đã nhận thư chưa: đường truyền đứt giữa chừng. Chi tiết: {error}");
        return 1;
    }
}
