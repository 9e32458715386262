using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>Which dossiers a list shows; it stands in the address, and the export asks the same.</summary>
public sealed record DossierFilter(bool All, int? Year, DossierKind? Kind, DossierState? State, string? Text)
{
    public bool IsPlain => this is { Year: null, Kind: null, State: null } && string.IsNullOrWhiteSpace(Text);

    public IQueryable<Dossier> Of(AppDb db, Actor actor)
    {
        var visible = db.DossiersVisibleTo(actor);
        if (!All && IsPlain)
        {
            var waiting = db.DossiersWaitingFor(actor).Select(d => d.Id);
            return visible.Where(d => waiting.Contains(d.Id));
        }
        if (Year is { } year) visible = visible.Where(d => d.Year == year);
        if (Kind is { } kind) visible = visible.Where(d => d.Kind == kind);
        if (State is { } state) visible = visible.Where(d => d.State == state);
        return Containing(visible, db);
    }

    /// <summary>The code, or words of the title, the proposing body or a nominee, without marks.</summary>
    IQueryable<Dossier> Containing(IQueryable<Dossier> dossiers, AppDb db)
    {
        if (string.IsNullOrWhiteSpace(Text)) return dossiers;
        var (text, folded) = (Text.Trim(), $"%{VietnameseText.Fold(Text)}%");
        var (organisations, nominees, people) = (db.Organisations, db.Nominees, db.Set<People.Person>());
        return dossiers.Where(d => d.Code == text || EF.Functions.ILike(d.Title, $"%{text}%")
            || organisations.Any(o => o.Id == d.OrganisationId && EF.Functions.Like(o.Folded, folded))
            || nominees.Any(n => n.DossierId == d.Id && people.Any(p => p.Id == n.PersonId && EF.Functions.Like(p.Folded, folded))));
    }
}

/// <summary>A page of several dossiers: which ones stands in the address, the same for the screen and for its export.</summary>
public abstract class DossierListPage : AppPage
{
    /// <summary>All that one may see; otherwise only what waits for one.</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public DossierKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public DossierState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public DossierFilter Filter => new(All, Year, Kind, State, Text);
}

/// <summary>A dossier as lists show it.</summary>
public sealed class DossierRow
{
    public Guid Id { get; init; }
    public int Year { get; init; }
    public string? Code { get; init; }
    public required string Title { get; init; }
    public DossierKind Kind { get; init; }
    public DossierState State { get; init; }
    public required string ProposingName { get; init; }
    public OrganisationKind ProposingKind { get; init; }
    public required string DecidingName { get; init; }
    public OrganisationKind DecidingKind { get; init; }
    public string? Addressee { get; init; }
    public int Nominees { get; init; }
    public DateOnly? ReceivedOn { get; init; }
    public DateOnly? AppraiseBy { get; init; }

    public string Proposing => Plans.Issuers.Named(ProposingName, ProposingKind);

    public string To => Addressee ?? Plans.Issuers.Named(DecidingName, DecidingKind);

    public static IQueryable<DossierRow> Of(AppDb db, IQueryable<Dossier> dossiers)
    {
        var (organisations, nominees) = (db.Organisations, db.Nominees);
        return dossiers.Join(organisations, d => d.OrganisationId, o => o.Id, (d, o) => new { d, o }).Join(organisations, x => x.d.DecidingBodyId, o => o.Id, (x, to) => new DossierRow
        {
            Id = x.d.Id, Year = x.d.Year, Code = x.d.Code, Title = x.d.Title, Kind = x.d.Kind, State = x.d.State, ProposingName = x.o.Name, ProposingKind = x.o.Kind,
            DecidingName = to.Name, DecidingKind = to.Kind, Addressee = x.d.Addressee, ReceivedOn = x.d.ReceivedOn, AppraiseBy = x.d.AppraiseBy,
            Nominees = nominees.Count(n => n.DossierId == x.d.Id),
        });
    }
}
