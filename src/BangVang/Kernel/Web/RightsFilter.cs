using System.Reflection;
using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BangVang.Kernel.Web;

/// <summary>Opens a page to those who have its right. For all others it does not exist.</summary>
public sealed class RightsFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = context.HandlerInstance.GetType();
        if (page.GetCustomAttribute<PublicAttribute>() is not null) return next();
        var actor = context.HttpContext.Actor();
        if (!actor.IsSignedIn)
        {
            context.Result = new ChallengeResult();
            return Task.CompletedTask;
        }
        if (page.GetCustomAttribute<SignedInAttribute>() is not null) return next();
        var right = page.GetCustomAttribute<NeedsAttribute>()?.Right
            ?? throw new InvalidOperationException($"{page} declares no right.");
        if (actor.Can(right)) return next();
        context.Result = new NotFoundResult();
        return Task.CompletedTask;
    }
}
