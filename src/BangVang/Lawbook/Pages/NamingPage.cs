using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Citing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

/// <summary>A page about one instrument on which another is named by its number.</summary>
public abstract class NamingPage(AppDb db) : AppPage
{
    const int MostAlike = 20;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The number of the other, as it is typed.</summary>
    public abstract string? Other { get; set; }

    [BindProperty, Display(Name = "Văn bản nào")]
    public Guid? OtherId { get; set; }

    public Instrument Instrument { get; private set; } = null!;

    /// <summary>All that bear the number that was typed.</summary>
    public IReadOnlyList<SelectListItem> Candidates { get; private set; } = [];

    protected AppDb Db => db;

    public override async Task<bool> Load()
    {
        var found = await db.InstrumentsVisibleTo(Actor).FirstOrDefaultAsync(i => i.Id == Id);
        if (found is null || !await db.MayKeep(Actor, LawbookRights.Edit, found.RootId)) return false;
        Instrument = found;
        Candidates = [.. (await Alike()).Select(i => new SelectListItem(i.Citation, i.Id.ToString()))];
        return true;
    }

    /// <summary>The instrument that was named; null where none was, or where the form must ask once more.</summary>
    protected async Task<Instrument?> Named()
    {
        if (string.IsNullOrWhiteSpace(Other)) return null;
        var alike = await Alike();
        if (alike.Count == 0) ModelState.AddModelError(nameof(Other), $"Chưa có văn bản số {Other.Trim()} trong danh mục. Ghi văn bản đó trước, hoặc sửa lại số.");
        if (alike.Count < 2) return alike.FirstOrDefault();
        var chosen = alike.Find(i => i.Id == OtherId);
        if (chosen is null) ModelState.AddModelError(nameof(OtherId), $"Có {alike.Count} văn bản mang số {Other.Trim()}. Chọn một văn bản.");
        return chosen;
    }

    async Task<List<Instrument>> Alike() => InstrumentNumber.Key(Other) is { } key
        ? await db.InstrumentsVisibleTo(Actor).Where(i => i.NumberKey == key).OrderByDescending(i => i.Date).Take(MostAlike).ToListAsync()
        : [];
}
