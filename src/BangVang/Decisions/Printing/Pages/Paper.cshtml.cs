using BangVang.Decisions.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Overlays;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Printing.Pages;

/// <summary>The document: căn cứ, articles, who decides by which article of the law.</summary>
[Needs(DecisionRights.See)]
public sealed class PaperModel(AppDb db, DecisionPrinting printing, LawInForce law, Clock clock) : DecisionPage(db)
{
    public IReadOnlyList<string> Articles { get; private set; } = [];

    public IReadOnlyList<DecidingAuthority> Authorities { get; private set; } = [];

    protected override string Part => "Văn bản";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        var items = await Db.DecisionItems.AsNoTracking().Where(i => i.DecisionId == Id).OrderBy(i => i.Position).ToListAsync();
        if (items.Count == 0) return true;
        await printing.Reckon(Decision, Body, items);
        Articles = DecisionPrinting.Paper(Decision, Body, items, forSigning: false).Articles;
        var book = (await law.For(Body.Path)).Book;
        Authorities = [.. items.Select(i => i.AwardCode).Distinct(StringComparer.Ordinal).Select(code => DecidingAuthority.Of(book, code, Body.Kind, Decision.IssuedOn ?? clock.Today))];
        return true;
    }
}
