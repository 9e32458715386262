using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>
/// Search as officers type: without marks, every word somewhere, the last one perhaps only begun. The planner believes that those found lie evenly
/// along the order of the list, and walks it; those of one given name lie together. So where few are expected they are found first and sorted after.
/// </summary>
public static class WordQuery
{
    /// <summary>So many are found and sorted quicker than a list is walked.</summary>
    public const int Few = 60_000;

    /// <summary>"nguyen &amp; thi &amp; ho:*"; null where there is no word.</summary>
    public static string? Of(string? text) =>
        VietnameseText.Fold(text) is { Length: > 0 } folded ? folded.Replace(" ", " & ", StringComparison.Ordinal) + ":*" : null;

    extension(AppDb db)
    {
        /// <summary>People who are, or were under a former name or another record, called so; or who bear the identity number. All for an empty text.</summary>
        public async Task<IQueryable<Person>> PeopleCalled(string? text)
        {
            var people = db.Set<Person>();
            if (string.IsNullOrWhiteSpace(text)) return people.AsNoTracking();
            if (text.Trim() is var number && number.Length >= 9 && number.All(char.IsAsciiDigit))
            {
                var bearers = people.Where(m => m.IdentityNumber == number).Select(m => m.MergedIntoId ?? m.Id);
                return people.AsNoTracking().Where(p => bearers.Contains(p.Id));
            }
            if (Of(text) is not { } query) return people.AsNoTracking().Where(_ => false);
            return await Expected(db, "people", "people_words", text) <= Few
                ? people.FromSql($"select *, xmin from people where to_tsvector('simple', words) @@ to_tsquery('simple', {query}) offset 0").AsNoTracking()
                : people.AsNoTracking().Where(p => EF.Functions.ToTsVector("simple", p.Words).Matches(EF.Functions.ToTsQuery("simple", query)));
        }
    }

    public static IQueryable<Household> Called(this IQueryable<Household> households, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return households;
        return Of(text) is { } query
            ? households.Where(h => EF.Functions.ToTsVector("simple", h.Folded).Matches(EF.Functions.ToTsQuery("simple", query)))
            : households.Where(_ => false);
    }

    /// <summary>
    /// About how many rows hold all the words, by what ANALYZE counted of each word: nothing is read. Words that it did not count are rare.
    /// </summary>
    /// <param name="index">The index of the words, under whose name the counts stand.</param>
    public static async Task<double> Expected(AppDb db, string table, string index, string? text)
    {
        var words = VietnameseText.Fold(text).Split(' ');
        var expected = await db.Database.SqlQuery<double>($"""
            select (select greatest(reltuples, 1)::float8 from pg_class where relname = {table}) * exp(sum(ln(greatest(least(share, 1), 0.00001)))) as "Value"
            from (
                select coalesce(sum(c.share), 0)::float8 as share
                from unnest({words}) with ordinality w(word, place)
                    left join (
                        select u.word, u.share from pg_stats s cross join unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) u(word, share)
                        where s.schemaname = 'public' and s.tablename = {index}) c
                    on c.word = w.word or w.place = {words.Length} and starts_with(c.word, w.word)
                group by w.place) w
            """).ToListAsync();
        return expected[0];
    }
}
