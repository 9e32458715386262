using System.Linq.Expressions;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Paging;

/// <summary>The way from one page of a list to its neighbours.</summary>
public interface IPage
{
    string? Next { get; }

    string? Previous { get; }
}

/// <summary>One page of a list, with the way to its neighbours. Nothing is counted and nothing is skipped over.</summary>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, string? Next, string? Previous) : IPage;

/// <summary>
/// Keyset paging: rows are ordered by a key and then by id, and a page begins after the last row of the one before.
/// The cursor in the URL holds the key and the id of that row.
/// </summary>
public static class Keyset
{
    public const int Size = 50;

    public static async Task<PageOf<T>> PageBy<T, TKey>(
        this IQueryable<T> query, Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id,
        string? cursor, bool descending = false, int size = Size)
        where TKey : notnull
    {
        var at = Cursor<TKey>.Parse(cursor);
        var backward = at?.Backward ?? false;
        var down = descending != backward;
        if (at is not null) query = query.Where(Beyond(key, id, at, down));
        var ordered = down ? query.OrderByDescending(key).ThenByDescending(id) : query.OrderBy(key).ThenBy(id);
        var rows = await ordered.Take(size + 1).ToListAsync();
        var more = rows.Count > size;
        if (more) rows.RemoveAt(size);
        if (backward) rows.Reverse();
        if (rows.Count == 0) return new PageOf<T>(rows, null, null);
        var (keyOf, idOf) = (key.Compile(), id.Compile());
        string Mark(T row, bool back) => new Cursor<TKey>(keyOf(row), idOf(row), back).ToString();
        return new PageOf<T>(rows,
            Next: backward || more ? Mark(rows[^1], false) : null,
            Previous: (backward ? more : at is not null) ? Mark(rows[0], true) : null);
    }

    static Expression<Func<T, bool>> Beyond<T, TKey>(
        Expression<Func<T, TKey>> key, Expression<Func<T, Guid>> id, Cursor<TKey> at, bool down)
        where TKey : notnull
    {
        var row = key.Parameters[0];
        var idBody = new Swap(id.Parameters[0], row).Visit(id.Body);
        // The cursor's values go through a closure so that they become parameters, not constants of the SQL.
        Expression keyValue = Expression.Property(Expression.Constant(at), nameof(Cursor<TKey>.Key));
        Expression idValue = Expression.Property(Expression.Constant(at), nameof(Cursor<TKey>.Id));
        var create = typeof(ValueTuple).GetMethods().Single(m => m.Name == nameof(ValueTuple.Create) && m.GetGenericArguments().Length == 2)
            .MakeGenericMethod(typeof(TKey), typeof(Guid));
        var compare = typeof(NpgsqlDbFunctionsExtensions).GetMethods()
            .Single(m => m.Name == (down ? nameof(NpgsqlDbFunctionsExtensions.LessThan) : nameof(NpgsqlDbFunctionsExtensions.GreaterThan))
                && m.GetParameters().Length == 3);
        var body = Expression.Call(compare, Expression.Constant(EF.Functions),
            Expression.Convert(Expression.Call(create, key.Body, idBody), typeof(System.Runtime.CompilerServices.ITuple)),
            Expression.Convert(Expression.Call(create, keyValue, idValue), typeof(System.Runtime.CompilerServices.ITuple)));
        return Expression.Lambda<Func<T, bool>>(body, row);
    }

    sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }

    sealed record Cursor<TKey>(TKey Key, Guid Id, bool Backward)
    {
        public static Cursor<TKey>? Parse(string? text)
        {
            if (string.IsNullOrEmpty(text)) return null;
            try
            {
                var bytes = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/'));
                return JsonSerializer.Deserialize<Cursor<TKey>>(bytes);
            }
            catch (Exception e) when (e is FormatException or JsonException)
            {
                return null;
            }
        }

        public override string ToString() =>
            Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this))).Replace('+', '-').Replace('/', '_');
    }
}
