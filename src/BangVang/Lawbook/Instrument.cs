using BangVang.Kernel.Data;
using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using BangVang.Papers.Official;
using BangVang.Papers.Text;

namespace BangVang.Lawbook;

/// <summary>A document of law or leadership that plans and decisions rest on: a law, a decree, a directive, a superior's plan.</summary>
public sealed class Instrument : IEdited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The tree it was registered in; null for an instrument of the whole country.</summary>
    public Guid? RootId { get; init; }

    /// <summary>Its code in the data that comes with the product; null when people registered it.</summary>
    public string? SeedCode { get; init; }

    public InstrumentType Type { get; private set; }

    public string? Number { get; private set; }

    /// <summary>What numbers are compared by; null without a number.</summary>
    public string? NumberKey { get; private set; }

    public DateOnly? Date { get; private set; }

    /// <summary>The year of its number series: in the number, or else of its date.</summary>
    public int? Year { get; private set; }

    public string? Issuer { get; private set; }

    public string IssuerKey { get; private set; } = "";

    public Guid? IssuerOrganisationId { get; private set; }

    /// <summary>Trích yếu, or the name of a law.</summary>
    public string? Name { get; private set; }

    public string NameKey { get; private set; } = "";

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Somebody compared it with the text itself; otherwise it shows "chưa kiểm chứng".</summary>
    public bool IsVerified { get; private set; }

    /// <summary>What it was compared with: the gazette, the signed copy, a database.</summary>
    public string? Source { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Who a guideline is for.</summary>
    public string? Audience { get; private set; }

    /// <summary>All that search looks through, folded.</summary>
    public string Folded { get; private set; } = "";

    /// <summary>When a person last changed it; the data of the product no longer touches it from then on.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    public uint Version { get; private set; }

    /// <summary>"Nghị định 91/2017/NĐ-CP", or the name of one that has no number.</summary>
    public string Title => Number is not null ? $"{InstrumentTypes.Name(Type)} {Number}" : Name ?? InstrumentTypes.Name(Type);

    /// <summary>As a căn cứ cites it: type, number, date, issuer.</summary>
    public string Citation =>
        Title + (Date is { } date ? $" ngày {date:dd/MM/yyyy}" : "") + (Issuer is not null ? $" của {Issuer}" : "");

    /// <summary>
    /// As a "Căn cứ" line of an official paper says it: type, number, issuer, date and name; laws and ordinances by their name and date only
    /// (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    /// </summary>
    public string AsBasis
    {
        get
        {
            var date = Date is { } on ? $" {PaperDate.On(on)}" : "";
            if (Number is null || Name is not null && Type is InstrumentType.Law or InstrumentType.Code or InstrumentType.Ordinance) return $"{Name ?? Title}{date}";
            return $"{InstrumentTypes.Name(Type)} số {Number}{date}{(Issuer is null ? "" : $" của {Issuer}")}{(Name is null ? "" : $" {InstrumentName.InSentence(Name)}")}";
        }
    }

    public bool IsInForceOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidUntil is null || date <= ValidUntil);

    public void Describe(InstrumentFacts facts, DateOnly today)
    {
        facts.Check(today);
        (Type, Date, IssuerOrganisationId) = (facts.Type, facts.Date, facts.IssuerOrganisationId);
        (ValidFrom, ValidUntil) = (facts.ValidFrom, facts.ValidUntil);
        (IsVerified, Source, Note) = (facts.IsVerified, VietnameseText.OrNull(facts.Source), VietnameseText.OrNull(facts.Note));
        Audience = VietnameseText.OrNull(facts.Audience);
        Number = InstrumentNumber.Clean(facts.Number);
        NumberKey = InstrumentNumber.Key(Number);
        Year = InstrumentNumber.Year(Number) ?? Date?.Year;
        Issuer = VietnameseText.OrNull(facts.Issuer);
        IssuerKey = Citing.Issuer.Key(Issuer);
        Name = VietnameseText.OrNull(facts.Name);
        NameKey = InstrumentName.Key(Name);
        Folded = VietnameseText.Fold($"{InstrumentTypes.Name(Type)} {Number} {Name} {Issuer} {IssuerKey} {Audience}");
    }

    public void EditedByPerson(DateTimeOffset at) => EditedAt = at;

    /// <summary>Cited again, this time with its date.</summary>
    internal void Complete(DateOnly date)
    {
        Date ??= date;
        Year ??= date.Year;
    }

    internal void EndBefore(DateOnly on)
    {
        if (ValidUntil < on) throw new Refusal($"Văn bản này đã hết hiệu lực từ {ValidUntil.Value.AddDays(1):dd/MM/yyyy}.");
        if (ValidFrom >= on) throw new Refusal($"Văn bản có hiệu lực từ {ValidFrom:dd/MM/yyyy} nên chỉ có thể hết hiệu lực từ ngày sau đó, không phải {on:dd/MM/yyyy}.");
        ValidUntil = on.AddDays(-1);
    }

    internal void Revive(DateOnly? until) => ValidUntil = until;
}
