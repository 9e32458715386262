using BangVang.Papers.Plans;

namespace BangVang.Lawbook.Citing;

/// <summary>An instrument as another document cites it. What the document does not print is null.</summary>
/// <param name="Type">As printed: "Chỉ thị", "Chương trình hành động".</param>
/// <param name="On">The date of the citing document: a law cited by its bare name is the one in force then.</param>
public sealed record Citation(string? Type, string? Number, DateOnly? Date, string? Issuer, string? Name, DateOnly? On = null)
{
    public static Citation Of(LegalBasis basis, DateOnly? on) => new(basis.Type, basis.Number, basis.Date, basis.Issuer, basis.Name, on);

    public bool SaysNothing => InstrumentNumber.Clean(Number) is null && string.IsNullOrWhiteSpace(Name);
}
