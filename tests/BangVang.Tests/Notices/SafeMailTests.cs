using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BangVang.Tests.Programs;

namespace BangVang.Tests.Notices;

/// <summary>A mail server as provinces have it: STARTTLS with a certificate, and a name and a password. The program runs by itself, because a process reads whom it trusts once.</summary>
public sealed class SafeMailTests(TestHouse house) : IDisposable
{
    const string Name = "bangvang", Password = "mật-khẩu-thử";

    readonly string folder = Directory.CreateTempSubdirectory("bangvang-tls-").FullName;

    [Fact]
    public async Task A_letter_goes_over_an_encrypted_line_to_a_server_that_knows_us()
    {
        await using var mail = await Server();
        var (code, output) = await Try(mail, "hang@sonbinh.example");
        output.ShouldContain("có mã hóa đã nhận thư gửi hang@sonbinh.example");
        code.ShouldBe(0);
        mail.LettersTo("hang@sonbinh.example").ShouldHaveSingleItem().ShouldContain("Subject:");
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_certificate_or_an_open_line_sends_nothing_and_says_so()
    {
        await using var mail = await Server();
        foreach (var (setting, value) in new[] { ("Smtp__Password", "sai"), ("SSL_CERT_FILE", "/dev/null"), ("Smtp__TLS", "false") })
        {
            var (code, output) = await Try(mail, "hang@sonbinh.example", (setting, value));
            output.ShouldContain("không nhận thư. Kiểm tra địa chỉ, cổng, chứng thư, tên và mật khẩu.", customMessage: setting);
            code.ShouldBe(1, setting);
        }
        mail.LettersTo("hang@sonbinh.example").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_mail_server_the_command_says_that_no_mail_is_sent()
    {
        var (code, output) = await BangVangProgram.Run(house, "mail", "try", "hang@sonbinh.example");
        (code, output).ShouldBe((2, "Chưa đặt máy chủ thư (Smtp:Host), nên hệ thống không gửi thư."));
    }

    Task<(int Code, string Output)> Try(MailServer mail, string address, (string Name, string Value)? changed = null)
    {
        var settings = new Dictionary<string, string>
        {
            ["Smtp__Host"] = "localhost", ["Smtp__Port"] = mail.Port.ToString(), ["Smtp__User"] = Name, ["Smtp__Password"] = Password,
            ["Smtp__From"] = "bangvang@sonbinh.example", ["SSL_CERT_FILE"] = Certificate,
        };
        if (changed is (var name, var value)) settings[name] = value;
        return BangVangProgram.Run(house, settings, ["mail", "try", address]);
    }

    string Certificate => Path.Combine(folder, "server.pem");

    async Task<MailServer> Server()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var today = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(today.AddDays(-1), today.AddDays(1));
        var keyFile = Path.Combine(folder, "server.key");
        await File.WriteAllTextAsync(Certificate, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        return await MailServer.Start(Certificate, keyFile, Name, Password);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
