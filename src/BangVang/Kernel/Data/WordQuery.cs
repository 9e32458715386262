using System.Diagnostics.CodeAnalysis;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Kernel.Data;

/// <summary>A row that is sought by its words.</summary>
public interface ISought
{
    /// <summary>Folded; its table has an index of them, named <c>…_words</c>.</summary>
    string Words { get; }
}

/// <summary>
/// Search as officers type: without marks, every word somewhere. The last one is whole where somebody bears it ("hoa" is not "hoang"), and else, or
/// while it has but a letter or two, perhaps only begun.
/// </summary>
public sealed record WordQuery
{
    /// <summary>
    /// So many are found and sorted quicker than a list is walked. The planner believes that those found lie evenly along the order of the list, and
    /// walks it; but those of one given name lie together. So where few are expected they are found first and sorted after.
    /// </summary>
    const int Few = 60_000;

    const int ShortestWhole = 3;

    WordQuery(string[] words, bool isBegun, double expected) => (Words, IsBegun, IsFew) = (words, isBegun, expected <= Few);

    string[] Words { get; }

    bool IsBegun { get; }

    bool IsFew { get; }

    /// <summary>"nguyen &amp; thi &amp; ho:*": as PostgreSQL asks its index of words.</summary>
    string Text => Joined(Words, IsBegun);

    /// <summary>
    /// " nguyen ", " ho": what stands in the words of a row, with a space before and behind. While a list is walked it is looked for ten times quicker
    /// than words are parsed; by its place, for of a pattern the planner believes that hardly any row holds it, and reads them all.
    /// </summary>
    IEnumerable<string> Pieces => Words.Select((word, i) => IsBegun && i == Words.Length - 1 ? " " + word : $" {word} ");

    /// <summary>The last word begun, whoever bears it: for choosing while one types. Null where there is no word.</summary>
    public static string? Begun(string? text) => Split(text) is { Length: > 0 } words ? Joined(words, isBegun: true) : null;

    /// <summary>The rows in which all the words of a text stand; none where it has no word.</summary>
    [SuppressMessage("Security", "EF1002:Risk of vulnerability to SQL injection", Justification = "The table is named by the model.")]
    public static async Task<IQueryable<T>> Rows<T>(AppDb db, string text) where T : class, ISought
    {
        var (rows, table) = (db.Set<T>(), db.Set<T>().EntityType.GetTableName()!);
        if (await For(db, table, text) is not { } query) return rows.AsNoTracking().Where(_ => false);
        return query.IsFew
            ? rows.FromSqlRaw($"select *, xmin from {table} where to_tsvector('simple', words) @@ to_tsquery('simple', {{0}}) offset 0", query.Text).AsNoTracking()
            : query.Pieces.Aggregate(rows.AsNoTracking(), (found, piece) => found.Where(r => (" " + r.Words + " ").IndexOf(piece) >= 0));
    }

    static async Task<WordQuery?> For(AppDb db, string table, string text)
    {
        if (Split(text) is not { Length: > 0 } words) return null;
        var shares = await Shares(db, table, words);
        var last = shares[^1];
        var isBegun = words[^1].Length < ShortestWhole || last.Whole == 0 && !await IsBorne(db, table, words[^1]);
        // Words that ANALYZE did not count are rare.
        var expected = shares.Aggregate(last.Rows, (rows, share) => rows * Math.Clamp(isBegun && share == last ? share.Begun : share.Whole, 0.00001, 1));
        return new WordQuery(words, isBegun, expected);
    }

    // What ANALYZE counted of each word: no row is read.
    static Task<List<WordShare>> Shares(AppDb db, string table, string[] words) => db.Database.SqlQuery<WordShare>($"""
        select w.place::int as "Place", (select greatest(reltuples, 1)::float8 from pg_class where relname = {table}) as "Rows",
            coalesce(sum(c.share) filter (where c.word = w.word), 0)::float8 as "Whole", coalesce(sum(c.share), 0)::float8 as "Begun"
        from unnest({words}) with ordinality w(word, place)
            left join (
                select u.word, u.share from pg_stats s cross join unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) u(word, share)
                where s.schemaname = 'public' and s.tablename = {table + "_words"}) c
            on c.word = w.word or w.place = {words.Length} and starts_with(c.word, w.word)
        group by w.place order by w.place
        """).ToListAsync();

    [SuppressMessage("Security", "EF1002:Risk of vulnerability to SQL injection", Justification = "The table is named by the model.")]
    static async Task<bool> IsBorne(AppDb db, string table, string word) =>
        (await db.Database.SqlQueryRaw<bool>($"select exists (select from {table} where to_tsvector('simple', words) @@ to_tsquery('simple', {{0}})) as \"Value\"", word).ToListAsync())[0];

    static string[] Split(string? text) => VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string Joined(string[] words, bool isBegun) => string.Join(" & ", words) + (isBegun ? ":*" : "");

    sealed record WordShare(int Place, double Rows, double Whole, double Begun);
}
