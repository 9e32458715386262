namespace BangVang.Notices.Mail;

/// <summary>The mail server, by configuration (Smtp:Host and so on). Without a host no mail is sent.</summary>
public sealed record MailSettings(string? Host, int Port, string? User, string? Password, string From, bool Tls, string Address)
{
    const int UsualPort = 587;

    public static MailSettings Of(IConfiguration configuration)
    {
        var smtp = configuration.GetSection("Smtp");
        return new MailSettings(
            smtp["Host"], smtp.GetValue("Port", UsualPort), smtp["User"], smtp["Password"], smtp["From"] ?? "bangvang@localhost",
            smtp.GetValue("TLS", defaultValue: true), (configuration["Site:Address"] ?? "http://localhost").TrimEnd('/'));
    }

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);

    /// <summary>The whole address of a page of ours, for mails.</summary>
    public string Absolute(string path) => Address + path;
}
