using BangVang.Kernel.Data;
using BangVang.Organisations.Matching;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Organisations.Picking;

/// <summary>Search as officers type: without marks, by abbreviations, the last word begun.</summary>
public static class OrganisationSearch
{
    /// <summary>Bodies whose names, aliases, former names and code together hold all the words; all bodies for an empty text.</summary>
    public static IQueryable<Organisation> Matching(this IQueryable<Organisation> organisations, AppDb db, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return organisations;
        if (Query(text) is not { } query) return organisations.Where(_ => false);
        var words = db.SearchWords;
        return organisations.Where(o => words.Any(w => w.OrganisationId == o.Id && w.Words.Matches(EF.Functions.ToTsQuery("simple", query))));
    }

    /// <summary>Those whose name begins so come first, then the shorter names.</summary>
    public static IOrderedQueryable<Organisation> NearestFirst(this IQueryable<Organisation> organisations, string? text)
    {
        var folded = VietnameseText.Fold(text);
        return organisations.OrderByDescending(o => o.Folded == folded || o.ShortFolded == folded)
            .ThenByDescending(o => o.Folded.StartsWith(folded)).ThenBy(o => o.Folded.Length).ThenBy(o => o.Folded).ThenBy(o => o.Id);
    }

    static string? Query(string text)
    {
        var ways = Abbreviations.Readings(text).Select(Word.Join).Prepend(VietnameseText.Fold(text)).Where(w => w.Length > 0).Distinct().ToList();
        return ways.Count == 0 ? null : string.Join(" | ", ways.Select(w => $"({w.Replace(" ", " & ")}:*)"));
    }
}
