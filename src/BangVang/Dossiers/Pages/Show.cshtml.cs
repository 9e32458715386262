using BangVang.Dossiers.Checking;
using BangVang.Dossiers.Concurrences;
using BangVang.Dossiers.Deciding;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Law.Verdicts;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Pages;

/// <summary>An opinion that was asked for, as the way of the dossier shows it.</summary>
public sealed record OpinionLine(string Body, ConcurrenceStanding Standing, DateOnly DueOn, DateTimeOffset? AnsweredAt);

/// <summary>The nominees with what the law says of each, and the way that the dossier has come.</summary>
[Needs(DossierRights.See)]
public sealed class ShowModel(AppDb db, Clock clock, DossierLaw law, Duplicates duplicates) : DossierPage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "verdict")]
    public Conclusion? Conclusion { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public DossierCheck Check { get; private set; } = null!;

    public PageOf<CheckedNominee> Rows { get; private set; } = null!;

    public ILookup<Guid, Twice> Twice { get; private set; } = Array.Empty<Twice>().ToLookup(t => t.NomineeId);

    public IReadOnlyList<DossierStep> Steps { get; private set; } = [];

    public IReadOnlyList<OpinionLine> Opinions { get; private set; } = [];

    /// <summary>The steps that are still to come.</summary>
    public IReadOnlyList<string> Ahead { get; private set; } = [];

    /// <summary>By award: what is to be said of its addressee, where anything is.</summary>
    public IReadOnlyDictionary<string, Addressing?> Addressed { get; private set; } = new Dictionary<string, Addressing?>();

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var nominees = await Db.Nominees.AsNoTracking().Where(n => n.DossierId == Id).OrderBy(n => n.Position).ToListAsync();
        Check = await law.Of(Dossier, Frame.Bodies.ProposingPath, nominees);
        Rows = Paged(Check.Nominees.Where(n => Conclusion is not { } asked || n.Nominee.Stands && n.Conclusion == asked)
            .OrderBy(n => n.Nominee.Honoree.Kind).ThenBy(n => n.Nominee.Position).ToList());
        Addressed = Rows.Rows.Select(r => r.Nominee.AwardCode).Distinct(StringComparer.Ordinal).ToDictionary(code => code, code => Addressing.Of(Check.Book, code, Frame, Check.On), StringComparer.Ordinal);
        Ahead = WayAhead.Of(Frame, Check);
        Twice = await duplicates.Of(Dossier, [.. Rows.Rows.Select(r => r.Nominee)]);
        Steps = await Db.DossierSteps.AsNoTracking().Where(s => s.DossierId == Id).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync();
        var organisations = Db.Organisations;
        Opinions = [.. (await Db.Concurrences.AsNoTracking().Where(c => c.DossierId == Id && c.CancelledAt == null).OrderBy(c => c.AskedOn)
            .Join(organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { Concurrence = c, Name = o.ShortName ?? o.Name }).ToListAsync())
            .Select(c => new OpinionLine(c.Name, c.Concurrence.StandingOn(Today), c.Concurrence.DueOn, c.Concurrence.AnsweredAt))];
        return true;
    }

    // All are judged anyway, for the counts; the page shows fifty of them.
    PageOf<CheckedNominee> Paged(IReadOnlyList<CheckedNominee> rows)
    {
        var from = int.TryParse(Cursor, out var at) && at > 0 && at < rows.Count ? at : 0;
        return new PageOf<CheckedNominee>([.. rows.Skip(from).Take(Keyset.Size)], from + Keyset.Size < rows.Count ? $"{from + Keyset.Size}" : null, from > 0 ? $"{Math.Max(0, from - Keyset.Size)}" : null);
    }
}
