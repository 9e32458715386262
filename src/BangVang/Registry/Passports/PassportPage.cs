using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Registry.Passports;

/// <summary>The passport as a tab of its honoree.</summary>
public abstract class PassportPage(PassportReading reading, NextAwards next) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PassportView View { get; private set; } = null!;

    /// <summary>Who it is, within what the actor may see; null: nobody.</summary>
    protected abstract Task<PassportHead?> Find();

    public override async Task<bool> Load()
    {
        if (await Find() is not { } head) return false;
        var passport = await reading.Of(head.Of);
        View = new PassportView(head, passport, await next.For(head.Of, head.Path)) { MayEnter = Actor.Can(RegistryRights.Import, head.Path) };
        ViewData["Title"] = $"Khen thưởng: {head.Name}";
        ViewData["Crumb"] = head.Name;
        return true;
    }
}

/// <summary>Who a passport is of, in words.</summary>
public sealed record PassportHead(Honoree Of, string Name, string? Place, string? Born, string Path);

/// <param name="Next">Null where only the past is shown.</param>
public sealed record PassportView(PassportHead Head, Passport Passport, NextReport? Next)
{
    public PassportChart Chart { get; } = new(Passport);

    /// <summary>The heading of the card, where the page has none of its own for the honoree.</summary>
    public bool WithHeading { get; init; }

    /// <summary>An award of former times may be entered.</summary>
    public bool MayEnter { get; init; }
}
