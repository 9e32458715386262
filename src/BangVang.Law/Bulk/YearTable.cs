using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace BangVang.Law.Bulk;

/// <summary>A figure of one year.</summary>
readonly record struct YearFigure<T>(short Year, T Value);

/// <summary>The figures of one row as a table by year; laid over the column, so that nothing is copied.</summary>
sealed class YearTable<T> : IReadOnlyDictionary<int, T>
{
    YearFigure<T>[] figures = [];
    int from;

    public int Count { get; private set; }

    public YearTable<T> Over((YearFigure<T>[] Items, int From, int Count) slice)
    {
        (figures, from, Count) = slice;
        return this;
    }

    public bool TryGetValue(int key, [MaybeNullWhen(false)] out T value)
    {
        for (var i = from; i < from + Count; i++)
        {
            if (figures[i].Year != key) continue;
            value = figures[i].Value;
            return true;
        }
        value = default;
        return false;
    }

    public bool ContainsKey(int key) => TryGetValue(key, out _);

    public T this[int key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();

    public IEnumerable<int> Keys => this.Select(p => p.Key);

    public IEnumerable<T> Values => this.Select(p => p.Value);

    public IEnumerator<KeyValuePair<int, T>> GetEnumerator()
    {
        for (var i = from; i < from + Count; i++) yield return KeyValuePair.Create((int)figures[i].Year, figures[i].Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
