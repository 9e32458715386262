using BangVang.Decisions.Certificates;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Checking.Pages;

/// <summary>Open to everybody: whether a certificate holds. Nothing is shown that is not printed on it, and nobody is logged.</summary>
[Public]
public sealed class CheckModel(PublicCheck check, CheckLimit limit, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    /// <summary>As the form sends it.</summary>
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Typed { get; set; }

    public Checked? Found { get; private set; }

    public bool Asked { get; private set; }

    public bool IsLimited { get; private set; }

    public string At => Clock.LocalTime(clock.Now).ToString("HH:mm 'ngày' dd/MM/yyyy");

    public string Heading => CertificatePapers.Heading(Found!.Award);

    public string Given => Found!.Award.Contains(" của ", StringComparison.Ordinal) ? Found.Award : $"{Found.Award} của {Found.DecidedBy}";

    public override async Task<IActionResult> OnGet()
    {
        var asked = Code ?? Typed;
        if (string.IsNullOrWhiteSpace(asked)) return Page();
        Asked = true;
        Response.Headers.CacheControl = "no-store";
        if (!limit.Allows(HttpContext.Connection.RemoteIpAddress))
        {
            IsLimited = true;
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }
        Found = CheckCode.Read(asked) is { } code ? await check.Of(code) : null;
        if (Found is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
