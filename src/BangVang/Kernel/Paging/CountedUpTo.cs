using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Paging;

/// <summary>A page with the count of all that was found, as far as people read: beyond that "hơn 1.000" says enough, and the page stays quick.</summary>
public static class CountedUpTo
{
    public const int Most = 1_000;

    public static string InWords(int count) => count > Most ? $"hơn {Most:N0}" : $"{count:N0}";

    /// <summary>
    /// The same page as <see cref="Keyset.PageBy"/>. To find rows by words costs far more than to bring them: the first page finds them once, for
    /// their count and their order, and then brings those that it shows.
    /// </summary>
    public static async Task<(PageOf<T> Page, int Count)> CountedPageBy<T, TKey>(
        this IQueryable<T> rows, Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id,
        string? cursor, bool descending = false, int size = Keyset.Size)
        where TKey : notnull
    {
        var found = (descending ? rows.OrderByDescending(key).ThenByDescending(id) : rows.OrderBy(key).ThenBy(id)).Select(id).Take(Most + 1);
        if (cursor is not null) return (await rows.PageBy(key, id, cursor, descending, size), await found.CountAsync());
        var ids = await found.ToListAsync();
        if (ids.Count == 0) return (new PageOf<T>([], null, null), 0);
        var shown = rows.Where(In([.. ids.Take(size + 1)], id));
        return (await shown.PageBy(key, id, null, descending, size), ids.Count);
    }

    static Expression<Func<T, bool>> In<T>(Guid[] ids, Expression<Func<T, Guid>> id)
    {
        // Through an object's property, so that the ids become one parameter and the statement stays the same for all of them.
        Expression values = Expression.Property(Expression.Constant(new Chosen(ids)), nameof(Chosen.Ids));
        return Expression.Lambda<Func<T, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], values, id.Body), id.Parameters);
    }

    sealed record Chosen(Guid[] Ids);
}
