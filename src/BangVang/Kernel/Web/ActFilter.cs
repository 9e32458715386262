using System.Reflection;
using BangVang.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Web;

/// <summary>
/// The one shape of every POST: one transaction, the act told to the journal, a refusal said on top of the page with all that was
/// typed, a form that was sent before not done again.
/// </summary>
public sealed class ActFilter(AppDb db, Events.Events events, SentForms forms, IUrlHelperFactory urls) : IAsyncPageFilter
{
    public const string SomebodyElse =
        "Người khác vừa lưu thay đổi ở đây trước bạn. Nội dung bạn nhập vẫn còn bên dưới; mở lại trang để xem bản mới rồi nhập tiếp.";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod is null)
        {
            // The framework would draw the page without loading it.
            context.Result = new NotFoundResult();
            return;
        }
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }
        await using var transaction = await db.Database.BeginTransactionAsync();
        var token = TokenOf(context);
        if (token.Length is > 0 and <= 64 && !await forms.Claim(token))
        {
            context.Result = await SentBefore(context, token);
            return;
        }
        var done = await next();
        if (Sentence(done.Exception) is { } sentence)
        {
            await transaction.RollbackAsync();
            done.ExceptionHandled = true;
            done.Result = await ShowAgain(context, sentence);
        }
        else if (done.Exception is null && done.Result is not (null or PageResult or NotFoundResult or ChallengeResult))
        {
            await Finish(context, done, token);
            await transaction.CommitAsync();
        }
        else if (done.Exception is null && done.Result is PageResult && !context.ModelState.IsValid)
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    static string TokenOf(PageHandlerExecutingContext context) =>
        context.HttpContext.Request.HasFormContentType && !context.HandlerInstance.GetType().IsDefined(typeof(MayRepeatAttribute), false)
            ? context.HttpContext.Request.Form[SentForms.Field].ToString() : "";

    async Task Finish(PageHandlerExecutingContext context, PageHandlerExecutedContext done, string token)
    {
        var act = context.HandlerMethod!.MethodInfo.GetCustomAttribute<ActAttribute>()
            ?? context.HandlerInstance.GetType().GetCustomAttribute<ActAttribute>();
        if (act is { IsQuiet: false } && context.HandlerInstance is AppPage page)
            await events.Publish(new ActDone(page.Actor, act.Name, (page as IReasoned)?.Reason, page.Subjects)
            {
                Right = page.GetType().GetCustomAttribute<Rights.NeedsAttribute>()?.Right,
            });
        await db.SaveChangesAsync();
        if (token.Length > 0) await forms.Remember(token, Location(context, done.Result));
    }

    async Task<IActionResult> SentBefore(PageHandlerExecutingContext context, string token)
    {
        var location = await forms.Location(token);
        return location is null ? new StatusCodeResult(StatusCodes.Status204NoContent) : new LocalRedirectResult(location);
    }

    async Task<IActionResult> ShowAgain(PageHandlerExecutingContext context, string sentence)
    {
        db.ChangeTracker.Clear();
        context.ModelState.AddModelError("", sentence);
        context.HttpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (context.HandlerInstance is not AppPage page) return new ContentResult { Content = sentence, StatusCode = 422 };
        return await page.Load() ? page.Page() : new NotFoundResult();
    }

    static string? Sentence(Exception? exception) => exception switch
    {
        Refusal refusal => refusal.Message,
        DbUpdateConcurrencyException => SomebodyElse,
        _ => null,
    };

    string? Location(PageHandlerExecutingContext context, IActionResult? result)
    {
        var url = urls.GetUrlHelper(context);
        return result switch
        {
            RedirectToPageResult to => url.Page(to.PageName, to.PageHandler, to.RouteValues, null, null, to.Fragment),
            LocalRedirectResult to => to.Url,
            RedirectResult to when url.IsLocalUrl(to.Url) => to.Url,
            _ => null,
        };
    }
}
