using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace BangVang.Notices.Mail;

/// <summary>A letter: the same in plain text and in HTML.</summary>
public sealed record Letter(string To, string ToName, string Subject, string Text, string Html);

/// <summary>How the posting of a letter ended.</summary>
public enum Posted
{
    /// <summary>The server took it.</summary>
    Taken,

    /// <summary>The server did not take it; it was not delivered.</summary>
    Refused,

    /// <summary>The line broke after the letter had begun: nobody knows.</summary>
    Doubtful,
}

/// <summary>Hands letters to the mail server.</summary>
public sealed class Post(MailSettings settings, ILogger<Post> log)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool IsOn => settings.IsOn;

    public async Task<(Posted Outcome, string? Error)> Send(Letter letter, CancellationToken stop = default)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (!string.IsNullOrEmpty(settings.User)) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            using var message = Write(letter);
            await client.SendMailAsync(message, limit.Token);
            return (Posted.Taken, null);
        }
        catch (FormatException e)
        {
            return (Posted.Refused, e.Message);
        }
        catch (SmtpException e)
        {
            log.LogWarning(e, "The mail server did not take a letter: {Status}", e.StatusCode);
            // A status is an answer; without one the connection failed, and only one that never came up is certain.
            var certain = e.StatusCode != SmtpStatusCode.GeneralFailure || e.InnerException is System.Net.Sockets.SocketException or System.Security.Authentication.AuthenticationException;
            return (certain ? Posted.Refused : Posted.Doubtful, e.StatusCode == SmtpStatusCode.GeneralFailure ? e.InnerException?.Message ?? e.Message : e.Message);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (Posted.Doubtful, "The mail server did not answer in time.");
        }
    }

    MailMessage Write(Letter letter)
    {
        var message = new MailMessage(new MailAddress(settings.From, "Bảng Vàng", Encoding.UTF8), new MailAddress(letter.To, letter.ToName, Encoding.UTF8))
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        // So that mail servers and people's automatic replies know it for what it is.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Text, new ContentType("text/plain; charset=utf-8")));
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(letter.Html, new ContentType("text/html; charset=utf-8")));
        return message;
    }
}
