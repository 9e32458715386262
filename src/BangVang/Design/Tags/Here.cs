using Microsoft.AspNetCore.Http.Extensions;

namespace BangVang.Design.Tags;

/// <summary>The address of this page with one thing in its query changed.</summary>
public static class Here
{
    public static string With(HttpRequest request, string key, string? value)
    {
        var kept = request.Query.Where(q => q.Key != key && q.Key != "cursor").SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v ?? ""));
        var query = new QueryBuilder(kept);
        if (!string.IsNullOrEmpty(value)) query.Add(key, value);
        return $"{request.PathBase}{request.Path}{query}";
    }
}
