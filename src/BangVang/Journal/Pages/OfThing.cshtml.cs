using BangVang.Kernel.Houses;
using BangVang.Kernel.Paging;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Journal.Pages;

/// <summary>All that was ever done to one thing, for those who may see the thing.</summary>
[SignedIn]
public sealed class OfThingModel(History history, ThingBook things) : AppPage
{
    const int Size = 30;

    [FromRoute]
    public string Kind { get; init; } = "";

    [FromRoute]
    public Guid Id { get; init; }

    [FromQuery]
    public string? Cursor { get; init; }

    public string Name { get; private set; } = "";

    public string? Address { get; private set; }

    public PageOf<HistoryRow> Rows { get; private set; } = new([], null, null);

    public override async Task<bool> Load()
    {
        var services = HttpContext.RequestServices;
        if (!await things.MaySee(services, Actor, Kind, Id)) return false;
        var thing = things.Find(Kind)!;
        Name = (await things.Names(services, Kind, [Id])).GetValueOrDefault(Id) ?? thing.Word;
        Address = thing.Page is null ? null : Url.Page(thing.Page, new { id = Id });
        Rows = await history.Of(Kind, Id, Cursor, Size);
        return true;
    }
}
