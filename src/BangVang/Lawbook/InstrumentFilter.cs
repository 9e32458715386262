using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Lawbook.Citing;

namespace BangVang.Lawbook;

/// <summary>Which instruments a list shows; it stands in the address, and the export asks the same.</summary>
public sealed record InstrumentFilter(string? Text, InstrumentType? Type, int? Year, DateOnly? On, bool OnlyUnverified)
{
    public bool IsAll => string.IsNullOrWhiteSpace(Text) && this is { Type: null, Year: null, On: null, OnlyUnverified: false };

    public IQueryable<Instrument> Of(AppDb db, Actor actor)
    {
        var found = db.InstrumentsVisibleTo(actor).Matching(Text);
        if (Type is { } type) found = found.Where(i => i.Type == type);
        if (Year is { } year) found = found.Where(i => i.Year == year);
        if (On is { } on) found = found.InForceOn(on);
        return OnlyUnverified ? found.Where(i => !i.IsVerified) : found;
    }

    /// <summary>For a link to the export of what is on the screen.</summary>
    public Dictionary<string, string?> Query => new()
    {
        ["q"] = Text, ["type"] = Type?.ToString(), ["year"] = Year?.ToString(), ["on"] = On?.ToString("dd/MM/yyyy"), ["unverified"] = OnlyUnverified ? "true" : null,
    };
}
