using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook;

/// <param name="Warning">How the citation differs from the register: to be shown to the officer, changed by nobody.</param>
public sealed record CitedInstrument(Instrument Instrument, bool IsNew, string? Warning);

/// <summary>The register: every instrument stands in it once, however it is spelt.</summary>
public sealed class Instruments(AppDb db, Clock clock)
{
    /// <summary>Enters an instrument that somebody typed; refuses a twin of one that is there.</summary>
    public async Task<Instrument> Register(Guid? rootId, InstrumentFacts facts)
    {
        facts.CheckTyped();
        var instrument = New(rootId, facts);
        instrument.EditedByPerson(clock.Now);
        await MustBeAlone(instrument);
        db.Add(instrument);
        return instrument;
    }

    public async Task Change(Instrument instrument, InstrumentFacts facts)
    {
        facts.CheckTyped();
        instrument.Describe(facts, clock.Today);
        instrument.EditedByPerson(clock.Now);
        await MustBeAlone(instrument);
    }

    /// <summary>
    /// The instrument that the citation means, entered when the register has none. What a citation says is not compared with the text, so a new
    /// entry shows "chưa kiểm chứng". Saves at once: whoever cites the same at the same time gets the same entry.
    /// </summary>
    public async Task<CitedInstrument> FindOrRegister(Citation citation, Guid rootId)
    {
        if (citation.SaysNothing) throw new Refusal("Căn cứ không nêu số, ký hiệu, cũng không nêu tên văn bản nên không ghi vào danh mục được.");
        await Lock(rootId);
        if (await Find(citation, rootId) is { } known)
        {
            if (known.RootId == rootId && known.Date is null && citation.Date is { } date) known.Complete(date);
            await db.SaveChangesAsync();
            return new CitedInstrument(known, IsNew: false, Difference(known, citation));
        }
        var instrument = New(rootId, Facts(citation));
        db.Add(instrument);
        await db.SaveChangesAsync();
        return new CitedInstrument(instrument, IsNew: true, null);
    }

    /// <summary>The country's or the tree's instrument that the citation means; null when there is none, or several that it could mean.</summary>
    public async Task<Instrument?> Find(Citation citation, Guid rootId)
    {
        var shelf = db.Instruments.Where(i => i.RootId == null || i.RootId == rootId);
        return InstrumentNumber.Key(citation.Number) is { } key
            ? OneOf(await shelf.Where(i => i.NumberKey == key).ToListAsync(), citation)
            : NamedBy(await shelf.Where(i => i.NameKey == InstrumentName.Key(citation.Name)).ToListAsync(), citation);
    }

    static Instrument? OneOf(List<Instrument> sameNumber, Citation citation)
    {
        var issuer = Issuer.Key(citation.Issuer);
        var year = InstrumentNumber.Year(citation.Number) ?? citation.Date?.Year;
        var fitting = sameNumber
            .Where(i => issuer.Length == 0 || i.IssuerKey.Length == 0 || i.IssuerKey == issuer)
            .Where(i => year is null || i.Year is null || i.Year == year).ToList();
        // The one that says most is preferred: a twin without issuer or date may stand beside it from an older citation.
        var best = fitting.Where(i => i.IssuerKey == issuer && i.Year == year).ToList();
        return best.Count > 0 ? best[0] : fitting.Count == 1 ? fitting[0] : null;
    }

    static Instrument? NamedBy(List<Instrument> sameName, Citation citation)
    {
        var type = InstrumentTypes.Read(citation.Type ?? citation.Name);
        var year = InstrumentName.Year(citation.Name) ?? citation.Date?.Year;
        var fitting = sameName.Where(i => i.Type == type && (year is null || i.Year == year)).ToList();
        if (fitting.Count > 1 && citation.On is { } on) fitting = fitting.FindAll(i => i.IsInForceOn(on));
        return fitting.Count == 1 ? fitting[0] : fitting.Find(i => i.Number is null);
    }

    static string? Difference(Instrument known, Citation citation) =>
        citation.Date is { } cited && known.Date is { } date && cited != date
            ? $"{known.Title}: văn bản trích dẫn ghi ngày {cited:dd/MM/yyyy}, danh mục ghi ngày {date:dd/MM/yyyy}."
            : null;

    InstrumentFacts Facts(Citation citation)
    {
        var type = InstrumentTypes.Read(citation.Type);
        var agrees = InstrumentNumber.Year(citation.Number) is not { } year || citation.Date?.Year == year;
        var isPast = citation.Date is { } date && date <= clock.Today && date.Year >= 1900;
        return new InstrumentFacts
        {
            Type = type == InstrumentType.Other ? InstrumentTypes.Told(citation.Number) ?? type : type,
            Number = citation.Number,
            Date = agrees && isPast ? citation.Date : null,
            Issuer = citation.Issuer,
            Name = citation.Name,
            Note = citation.Date is { } printed && !(agrees && isPast) ? $"Văn bản trích dẫn ghi ngày {printed:dd/MM/yyyy}, không khớp số, ký hiệu." : null,
        };
    }

    Instrument New(Guid? rootId, InstrumentFacts facts)
    {
        var instrument = new Instrument { RootId = rootId };
        instrument.Describe(facts, clock.Today);
        return instrument;
    }

    async Task MustBeAlone(Instrument instrument)
    {
        await Lock(instrument.RootId);
        var twins = db.Instruments.AsNoTracking().Where(i => i.Id != instrument.Id && (i.RootId == null || i.RootId == instrument.RootId));
        var twin = instrument.NumberKey is null
            ? await twins.FirstOrDefaultAsync(i => i.NumberKey == null && i.NameKey == instrument.NameKey && i.Type == instrument.Type && i.Year == instrument.Year)
            : await twins.FirstOrDefaultAsync(i => i.NumberKey == instrument.NumberKey && i.IssuerKey == instrument.IssuerKey && i.Year == instrument.Year);
        if (twin is null) return;
        var where = twin.RootId is null ? "danh mục cả nước" : "danh mục của tỉnh, cơ quan mình";
        throw new Refusal($"{twin.Citation} đã có trong {where}. Mở văn bản đó để sửa hoặc bổ sung, không ghi lần thứ hai.");
    }

    // Two people who enter one instrument at the same time: the second waits, and then finds the first one's.
    Task Lock(Guid? rootId)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("The register is written within a transaction.");
        return db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({"instruments " + rootId}, 0))");
    }
}
