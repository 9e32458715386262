using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Pages;

/// <summary>Which initiatives a list shows; it stands in the address, and the export asks the same.</summary>
public sealed record InitiativeFilter(string? Text, int? Year, InitiativeState? State, Scope? Scope, Guid? RoundId, bool Mine)
{
    public bool IsAll => this is { Year: null, State: null, Scope: null, RoundId: null, Mine: false } && string.IsNullOrWhiteSpace(Text);

    public IQueryable<Initiative> Of(AppDb db, Actor actor)
    {
        var (found, considerations) = (db.InitiativesVisibleTo(actor), db.Considerations);
        if (Year is { } year) found = found.Where(i => i.Year == year);
        if (State is { } state) found = found.Where(i => i.State == state);
        else found = found.Where(i => i.State != InitiativeState.Withdrawn);
        if (Scope is { } scope) found = found.Where(i => i.Scope == scope);
        if (RoundId is { } round) found = found.Where(i => considerations.Any(c => c.InitiativeId == i.Id && c.RoundId == round));
        if (Mine)
        {
            var (id, organisations, home) = (actor.Id, db.Organisations, actor.HomePath ?? "-");
            found = found.Where(i => i.EnteredById == id || organisations.Any(o => o.Id == i.OrganisationId && o.Path.StartsWith(home)));
        }
        return found.Containing(db, Text);
    }
}

public static class InitiativeSearch
{
    /// <summary>Every word stands in the title, the last one begun; or the text is the beginning of an author's name.</summary>
    public static IQueryable<Initiative> Containing(this IQueryable<Initiative> initiatives, AppDb db, string? text)
    {
        var words = VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return initiatives;
        var query = string.Join(" & ", words) + ":*";
        var (authors, people) = (db.InitiativeAuthors, db.Set<People.Person>());
        return initiatives.Where(i => EF.Functions.ToTsVector("simple", i.Folded).Matches(EF.Functions.ToTsQuery("simple", query))
            || authors.Any(a => a.InitiativeId == i.Id && people.Any(p => p.Id == a.PersonId && EF.Functions.ToTsVector("simple", p.Folded).Matches(EF.Functions.ToTsQuery("simple", query)))));
    }
}

/// <summary>A page of several initiatives: which ones stands in the address, the same for the screen and for its export.</summary>
public abstract class InitiativeListPage : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public InitiativeState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "scope")]
    public Scope? Scope { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid? Round { get; set; }

    [BindProperty(SupportsGet = true, Name = "mine")]
    public bool Mine { get; set; }

    public InitiativeFilter Filter => new(Text, Year, State, Scope, Round, Mine);

    /// <summary>The filter as the address holds it, for the export of the same rows.</summary>
    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());
}

/// <summary>An initiative as lists show it.</summary>
public sealed class InitiativeRow
{
    public Guid Id { get; init; }
    public required string Title { get; init; }
    public int Year { get; init; }
    public string? Field { get; init; }
    public required string Origin { get; init; }
    public InitiativeState State { get; init; }
    public Scope? Scope { get; init; }
    public DateOnly? RecognisedOn { get; init; }
    public string? Recognition { get; init; }

    /// <summary>The first author; how many there are beside.</summary>
    public string? First { get; init; }

    public int Authors { get; init; }

    /// <summary>How many bodies took it over.</summary>
    public int Replications { get; init; }

    public string AuthorWords => First is null ? "–" : Authors > 1 ? $"{First} và {Authors - 1} người" : First;

    public static IQueryable<InitiativeRow> Of(AppDb db, IQueryable<Initiative> initiatives)
    {
        var (authors, people, replications) = (db.InitiativeAuthors, db.Set<People.Person>(), db.Set<Library.Replication>());
        return initiatives.Join(db.Organisations, i => i.OrganisationId, o => o.Id, (i, o) => new InitiativeRow
        {
            Id = i.Id, Title = i.Title, Year = i.Year, Field = i.Field, Origin = o.ShortName ?? o.Name, State = i.State, Scope = i.Scope, RecognisedOn = i.RecognisedOn, Recognition = i.Recognition,
            First = authors.Where(a => a.InitiativeId == i.Id).OrderBy(a => a.Position).Join(people, a => a.PersonId, p => p.Id, (a, p) => p.FullName).FirstOrDefault(),
            Authors = authors.Count(a => a.InitiativeId == i.Id), Replications = replications.Count(r => r.InitiativeId == i.Id),
        });
    }
}
