using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Pages;
using BangVang.Initiatives.Recognising;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Printing.Pages;

public sealed record ConfirmedBy(Guid Id, string Body);

public sealed record DecidedBy(Guid Id, string Number, DateOnly On, Scope Scope);

/// <summary>All papers of one initiative in one place.</summary>
[Needs(InitiativeRights.See)]
public sealed class PapersModel(AppDb db) : InitiativePage(db)
{
    public IReadOnlyList<ConfirmedBy> Confirmations { get; private set; } = [];

    public IReadOnlyList<DecidedBy> Decisions { get; private set; } = [];

    protected override string Part => "Giấy tờ";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        Confirmations = await Db.EffectConfirmations.Where(c => c.InitiativeId == Id && c.IsConfirmed == true).Join(Db.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { c.Id, o.Name }).OrderBy(c => c.Name).Select(c => new ConfirmedBy(c.Id, c.Name)).ToListAsync();
        var decisions = await Db.Considerations.Where(c => c.InitiativeId == Id).Join(Db.RecognitionDecisions, c => c.DecisionId, d => d.Id, (c, d) => new { d.Id, d.Number, d.Symbol, d.DecidedOn, c.Scope }).OrderByDescending(d => d.DecidedOn).ToListAsync();
        Decisions = decisions.ConvertAll(d => new DecidedBy(d.Id, $"{d.Number:00}/{d.Symbol}", d.DecidedOn, d.Scope!.Value));
        return true;
    }
}
