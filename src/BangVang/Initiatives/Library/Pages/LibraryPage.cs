using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Library.Pages;

/// <summary>What the library shows stands in the address, the same for the screen and for its export.</summary>
public abstract class LibraryPage(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "field")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "scope")]
    public Scope? Scope { get; set; }

    /// <summary>Only those that somebody took over.</summary>
    [BindProperty(SupportsGet = true, Name = "spread")]
    public bool Spread { get; set; }

    public bool IsAll => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Field) && Scope is null && !Spread;

    public Dictionary<string, string> Query => Request.Query.Where(q => q.Key != "cursor").ToDictionary(q => q.Key, q => q.Value.ToString());

    protected AppDb Db => db;

    protected IQueryable<Initiative> Found
    {
        get
        {
            var (found, replications) = (db.InitiativesVisibleTo(Actor).ThatAreRecognised().Containing(db, Text), db.Replications);
            if (!string.IsNullOrEmpty(Field)) found = found.Where(i => i.Field == Field);
            if (Scope is { } scope) found = found.Where(i => i.Scope == scope);
            return Spread ? found.Where(i => replications.Any(r => r.InitiativeId == i.Id)) : found;
        }
    }
}
