using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BangVang.Design.Errors;

/// <summary>Marks a request whose token against forgery did not fit, so that its reader is told about the form and not about an error.</summary>
public sealed class ExpiredForms : IAlwaysRunResultFilter
{
    static readonly object Mark = new();

    public static bool IsOne(HttpContext http) => http.Items.ContainsKey(Mark);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Items[Mark] = true;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
