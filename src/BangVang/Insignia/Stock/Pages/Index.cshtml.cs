using BangVang.Kernel.Data;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>An item in the list.</summary>
public sealed class StockRow
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Folded { get; init; }
    public ItemKind Kind { get; init; }
    public string? Store { get; init; }
    public required string Body { get; init; }
    public required string Unit { get; init; }
    public int Balance { get; init; }
    public int LowMark { get; init; }
    public bool IsRetired { get; init; }

    public bool IsLow => !IsRetired && Balance <= LowMark;
}

[Needs(InsigniaRights.See)]
public sealed class IndexModel(AppDb db) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public ItemKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "low")]
    public bool Low { get; set; }

    [BindProperty(SupportsGet = true, Name = "retired")]
    public bool Retired { get; set; }

    [BindProperty(SupportsGet = true, Name = "cursor")]
    public string? Cursor { get; set; }

    public PageOf<StockRow> Rows { get; private set; } = null!;

    public int Total { get; private set; }

    public bool IsAll => string.IsNullOrWhiteSpace(Text) && Kind is null && !Low && !Retired;

    public bool MayKeep => Actor.Can(InsigniaRights.Keep);

    public override async Task<bool> Load()
    {
        var found = db.StockVisibleTo(Actor);
        foreach (var word in VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) found = found.Where(i => i.Folded.Contains(word));
        if (Kind is { } kind) found = found.Where(i => i.Kind == kind);
        if (Low) found = found.Where(i => i.Balance <= i.LowMark);
        if (!Retired) found = found.Where(i => !i.IsRetired);
        Total = await found.CountAsync();
        Rows = await found.Join(db.Organisations, i => i.OrganisationId, o => o.Id, (i, o) => new StockRow
        {
            Id = i.Id, Name = i.Name, Folded = i.Folded, Kind = i.Kind, Store = i.Store, Body = o.ShortName ?? o.Name, Unit = i.Unit, Balance = i.Balance, LowMark = i.LowMark, IsRetired = i.IsRetired,
        }).PageBy(r => r.Folded, r => r.Id, Cursor);
        return true;
    }
}
