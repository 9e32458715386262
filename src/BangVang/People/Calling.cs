using BangVang.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>Whom a text names.</summary>
public static class Calling
{
    extension(AppDb db)
    {
        /// <summary>People who are, or were under a former name or another record, called so; or who bear the identity number. All for an empty text.</summary>
        public async Task<IQueryable<Person>> PeopleCalled(string? text)
        {
            var people = db.Set<Person>().AsNoTracking();
            if (string.IsNullOrWhiteSpace(text)) return people;
            if (text.Trim() is var number && number.Length >= 9 && number.All(char.IsAsciiDigit))
            {
                var bearers = people.Where(m => m.IdentityNumber == number).Select(m => m.MergedIntoId ?? m.Id);
                return people.Where(p => bearers.Contains(p.Id));
            }
            return await WordQuery.Rows<Person>(db, text);
        }
    }

    public static IQueryable<Household> Called(this IQueryable<Household> households, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return households;
        return WordQuery.Begun(text) is { } query
            ? households.Where(h => EF.Functions.ToTsVector("simple", h.Folded).Matches(EF.Functions.ToTsQuery("simple", query)))
            : households.Where(_ => false);
    }
}
