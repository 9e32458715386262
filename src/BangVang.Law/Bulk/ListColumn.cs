namespace BangVang.Law.Bulk;

/// <summary>A list a row, all items one after another; a row whose list is unknown is told from one whose list is empty.</summary>
sealed class ListColumn<T>
{
    T[] items = [];
    // Where each row's items end; the complement of it where the row is unknown.
    int[] ends = [];
    int count, rows;

    /// <summary>Appends a row: unknown, unless a list is given.</summary>
    public void Add<TSource>(IReadOnlyCollection<TSource>? list, Func<TSource, T> pack)
    {
        if (rows == ends.Length) Array.Resize(ref ends, Math.Max(256, rows * 2));
        foreach (var one in list ?? [])
        {
            if (count == items.Length) Array.Resize(ref items, Math.Max(256, count * 2));
            items[count++] = pack(one);
        }
        ends[rows++] = list is null ? ~count : count;
    }

    public bool IsKnown(int row) => ends[row] >= 0;

    public ReadOnlySpan<T> Of(int row)
    {
        var from = row == 0 ? 0 : End(row - 1);
        return items.AsSpan(from, End(row) - from);
    }

    /// <summary>Where a row's items stand among all.</summary>
    public (T[] Items, int From, int Count) Slice(int row)
    {
        var from = row == 0 ? 0 : End(row - 1);
        return (items, from, End(row) - from);
    }

    int End(int row) => ends[row] < 0 ? ~ends[row] : ends[row];
}
