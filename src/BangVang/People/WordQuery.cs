using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>Search as officers type: without marks, every word somewhere, the last one perhaps only begun.</summary>
public static class WordQuery
{
    /// <summary>"nguyen &amp; thi &amp; ho:*"; null where there is no word.</summary>
    public static string? Of(string? text) =>
        VietnameseText.Fold(text) is { Length: > 0 } folded ? folded.Replace(" ", " & ", StringComparison.Ordinal) + ":*" : null;

    /// <summary>People who are, or were under a record taken over, called so; or who bear the identity number.</summary>
    public static IQueryable<Person> Called(this IQueryable<Person> people, AppDb db, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return people;
        if (text.Trim() is var number && number.Length >= 9 && number.All(char.IsAsciiDigit))
        {
            var bearers = db.Set<Person>().Where(m => m.IdentityNumber == number).Select(m => m.MergedIntoId ?? m.Id);
            return people.Where(p => bearers.Contains(p.Id));
        }
        if (Of(text) is not { } query) return people.Where(_ => false);
        return people.Where(p => EF.Functions.ToTsVector("simple", p.Words).Matches(EF.Functions.ToTsQuery("simple", query)));
    }

    public static IQueryable<Household> Called(this IQueryable<Household> households, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return households;
        return Of(text) is { } query
            ? households.Where(h => EF.Functions.ToTsVector("simple", h.Folded).Matches(EF.Functions.ToTsQuery("simple", query)))
            : households.Where(_ => false);
    }
}
