using System.Text.Json.Serialization;
using System.Text.Json;
using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Law.Book;
using BangVang.Lawbook.Citing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook;

/// <summary>
/// An instrument of the country as the product's data file gives it, with how sure that is. Of one that the lawbook has, the file holds only what
/// the lawbook lacks: number, dates and successor are the lawbook's.
/// </summary>
sealed record SeedInstrument(
    string Code, InstrumentType Type, string? Number, DateOnly? Date, string? Issuer, string? Name, DateOnly? ValidFrom, DateOnly? ValidUntil,
    string? ReplacedBy, string? Basis, bool Verified, string? Source, string? Note)
{
    public SeedInstrument WithLawbook() => Law.Lawbook.National.Instruments.FirstOrDefault(i => i.Id == Code) is { } law
        ? this with
        {
            Number = law.Number,
            Date = law.IssuedOn,
            ValidFrom = law.From,
            ValidUntil = ValidUntil ?? law.Until,
            ReplacedBy = ReplacedBy ?? law.ReplacedBy,
            Verified = Verified && law.Mark.IsVerified,
        }
        : this;

    public InstrumentFacts Facts => new()
    {
        Type = Type, Number = Number, Date = Date, Issuer = Issuer, Name = Name, ValidFrom = ValidFrom, ValidUntil = ValidUntil,
        IsVerified = Verified, Source = Source, Note = Note,
    };
}

/// <summary>
/// Brings the country's instruments into the register at start. It may run any number of times and in several copies at once, and leaves alone
/// what a person has changed.
/// </summary>
public sealed class LawbookSeed(Clock clock) : IProvision
{
    static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public async Task Bring(AppDb db)
    {
        var seeds = Read();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('instruments ', 0))");
        var known = await db.Instruments.Where(i => i.RootId == null).ToListAsync();
        var placed = new Dictionary<string, Instrument>();
        foreach (var seed in seeds) placed[seed.Code] = Place(db, seed, known);
        await db.SaveChangesAsync();
        await Link(db, seeds, placed);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    Instrument Place(AppDb db, SeedInstrument seed, List<Instrument> known)
    {
        var there = known.Find(i => i.SeedCode == seed.Code)
            ?? known.Find(i => i.NumberKey == InstrumentNumber.Key(seed.Number) && i.IssuerKey == Issuer.Key(seed.Issuer) && i.Year == (InstrumentNumber.Year(seed.Number) ?? seed.Date?.Year));
        if (there is { EditedAt: not null }) return there;
        var instrument = there ?? new Instrument { RootId = null, SeedCode = seed.Code };
        // A machine whose clock runs behind must still start.
        instrument.Describe(seed.Facts, DateOnly.MaxValue);
        if (there is null) db.Add(instrument);
        return instrument;
    }

    async Task Link(AppDb db, IReadOnlyList<SeedInstrument> seeds, Dictionary<string, Instrument> placed)
    {
        var ids = placed.Values.Select(i => i.Id).ToList();
        var linked = await db.InstrumentEndings.Where(e => ids.Contains(e.InstrumentId)).Select(e => e.InstrumentId).ToHashSetAsync();
        foreach (var seed in seeds)
        {
            if (seed is not { ReplacedBy: { } by, ValidUntil: { } until } || !linked.Add(placed[seed.Code].Id)) continue;
            db.Add(new InstrumentEnding
            {
                InstrumentId = placed[seed.Code].Id, ReplacedById = placed[by].Id, On = until.AddDays(1), Basis = seed.Basis, EndedAt = clock.Now,
            });
        }
    }

    static IReadOnlyList<SeedInstrument> Read()
    {
        using var file = typeof(LawbookSeed).Assembly.GetManifestResourceStream("national-instruments.json")!;
        return [.. JsonSerializer.Deserialize<List<SeedInstrument>>(file, options)!.Select(s => s.WithLawbook())];
    }
}
