using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BangVang.Design.Errors;

/// <summary>Draws a problem as a page; as one sentence for programs (calendars, downloads) that read no pages.</summary>
public sealed class ProblemView(IActionResultExecutor<ViewResult> views, IModelMetadataProvider metadata)
{
    static readonly string[] AboutTheBody = ["Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition", "ETag", "Last-Modified", "Location"];

    public async Task Show(HttpContext http, Problem problem)
    {
        foreach (var name in AboutTheBody) http.Response.Headers.Remove(name);
        http.Response.StatusCode = problem.Status;
        http.Response.Headers.CacheControl = "no-store";
        if (problem.Status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = "8";
        if (ReadsPages(http.Request)) await Draw(http, problem with { InShell = problem.Status < 500 && http.Actor().IsSignedIn });
        else await http.Response.WriteAsync($"{problem.Title}. {problem.What} {problem.Next} {problem.Id}".TrimEnd() + "\n");
    }

    Task Draw(HttpContext http, Problem problem) => views.ExecuteAsync(
        new ActionContext(http, http.GetRouteData(), new ActionDescriptor()),
        new ViewResult
        {
            ViewName = "/Design/Errors/_Problem.cshtml",
            StatusCode = problem.Status,
            ViewData = new ViewDataDictionary<Problem>(metadata, new ModelStateDictionary()) { Model = problem },
        });

    static bool ReadsPages(HttpRequest request)
    {
        var accepts = request.Headers.Accept.ToString();
        return accepts.Length == 0 || accepts.Contains("html", StringComparison.OrdinalIgnoreCase) || request.Headers.ContainsKey("HX-Request");
    }
}
