using BangVang.Kernel;
using BangVang.Lawbook.Citing;
using BangVang.Papers.Text;

namespace BangVang.Lawbook;

/// <summary>What is known of an instrument, as it was typed or read.</summary>
public sealed record InstrumentFacts
{
    public required InstrumentType Type { get; init; }
    public string? Number { get; init; }
    public DateOnly? Date { get; init; }
    public string? Issuer { get; init; }
    public Guid? IssuerOrganisationId { get; init; }
    public string? Name { get; init; }
    public DateOnly? ValidFrom { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public bool IsVerified { get; init; }
    public string? Source { get; init; }
    public string? Note { get; init; }
    public string? Audience { get; init; }

    internal void Check(DateOnly today)
    {
        if (InstrumentNumber.Clean(Number) is null && string.IsNullOrWhiteSpace(Name))
            throw new Refusal("Văn bản cần có số, ký hiệu hoặc trích yếu. Nhập ít nhất một trong hai.");
        if (Date > today) throw new Refusal($"Ngày ban hành {Date:dd/MM/yyyy} ở sau hôm nay. Kiểm tra lại ngày.");
        if (Date?.Year < 1900) throw new Refusal($"Ngày ban hành {Date:dd/MM/yyyy} quá xa. Kiểm tra lại năm.");
        if (ValidUntil < ValidFrom)
            throw new Refusal($"Hiệu lực đến {ValidUntil:dd/MM/yyyy} sớm hơn hiệu lực từ {ValidFrom:dd/MM/yyyy}. Kiểm tra lại hai ngày.");
        CheckYear();
    }

    /// <summary>What is typed by hand is held to the form that numbers have; what is read from old papers is kept as printed.</summary>
    public void CheckTyped()
    {
        if (string.IsNullOrWhiteSpace(Number)) return;
        if (InstrumentNumber.Clean(Number) is not { } number || !InstrumentNumber.IsWhole(number))
            throw new Refusal($"Số, ký hiệu “{VietnameseText.Clean(Number)!.Trim()}” chưa đúng dạng. Nhập như trên văn bản, ví dụ 91/2017/NĐ-CP, 21/KH-UBND hoặc 34-CT/TW.");
        if (InstrumentTypes.Told(number) is { } told && told != Type && Type != InstrumentType.Other)
            throw new Refusal($"Ký hiệu {number} là của {InstrumentTypes.Name(told).ToLowerInvariant()}, nhưng loại đã chọn là {InstrumentTypes.Name(Type).ToLowerInvariant()}. Sửa một trong hai.");
    }

    void CheckYear()
    {
        if (Date is { } date && InstrumentNumber.Year(Number) is { } year && year != date.Year)
            throw new Refusal($"Số {InstrumentNumber.Clean(Number)} thuộc năm {year}, nhưng ngày ban hành là {date:dd/MM/yyyy}. Sửa một trong hai.");
    }
}
