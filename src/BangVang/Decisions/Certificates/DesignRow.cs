using System.Text.Json;
using System.Text.Json.Serialization;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Certificates;

namespace BangVang.Decisions.Certificates;

/// <summary>How one body prints certificates of some awards: the whole sheet, or the texts onto a printed blank.</summary>
public sealed class DesignRow : IEdited
{
    static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }

    /// <summary>The lawbook's codes that it is for; none: for whatever has no design of its own.</summary>
    public string[] AwardCodes { get; set; } = [];

    /// <summary>"Tặng", "Tặng danh hiệu": the line above the award's name.</summary>
    public required string Gives { get; set; }
    public decimal Width { get; private set; }
    public decimal Height { get; private set; }
    public bool IsOverlay { get; set; }
    public bool HasBorder { get; set; } = true;

    /// <summary>The fields with their places, as data.</summary>
    public string Fields { get; private set; } = "[]";

    [Unjournaled]
    public byte[]? Emblem { get; set; }
    public uint Version { get; private set; }

    public IReadOnlyList<CertificateField> Places => JsonSerializer.Deserialize<List<CertificateField>>(Fields, Json)!;

    public CertificateDesign Design => new((double)Width, (double)Height, Places) { IsOverlay = IsOverlay, HasBorder = HasBorder, Emblem = Emblem };

    /// <summary>The sheet's size; with another size the standard places come with it.</summary>
    public void Lay(decimal width, decimal height)
    {
        if (width is < 100 or > 600 || height is < 100 or > 600) throw new Refusal("Khổ giấy từ 100 đến 600 mm mỗi chiều. A4 ngang là 297 × 210, A3 ngang là 420 × 297.");
        if ((Width, Height) == (width, height)) return;
        (Width, Height) = (width, height);
        Place(StandardDesigns.For((double)width, (double)height).Fields);
    }

    public void Place(IReadOnlyList<CertificateField> fields)
    {
        foreach (var field in fields)
            if (field.X < 0 || field.X > (double)Width || field.Y < 0 || field.Y > (double)Height)
                throw new Refusal($"Vị trí của “{FieldWords.Name(field.Kind)}” (X {field.X}, Y {field.Y}) nằm ngoài tờ giấy {Width} × {Height} mm. Sửa lại.");
        Fields = JsonSerializer.Serialize(fields, Json);
    }
}

/// <summary>A printer and how far it is off: millimetres to the right and downward, per cent too small.</summary>
public sealed class Printer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RootId { get; init; }
    public required Guid OrganisationId { get; init; }
    public required string Name { get; set; }
    public decimal X { get; set; }
    public decimal Y { get; set; }
    public decimal Stretch { get; set; }

    public Calibration Calibration => new((double)X, (double)Y, (double)Stretch);
}

public static class FieldWords
{
    public static string Name(FieldKind kind) => kind switch
    {
        FieldKind.Nation => "Quốc hiệu",
        FieldKind.Motto => "Tiêu ngữ",
        FieldKind.Office => "Thẩm quyền quyết định",
        FieldKind.Gives => "Dòng “Tặng”",
        FieldKind.Award => "Tên danh hiệu, hình thức",
        FieldKind.Recipient => "Người, tập thể được tặng",
        FieldKind.Place => "Chức vụ, đơn vị, địa chỉ",
        FieldKind.Reason => "Thành tích",
        FieldKind.Decision => "Số, ngày quyết định",
        FieldKind.GoldenNumber => "Số sổ vàng",
        FieldKind.PlaceAndDate => "Địa danh, ngày tháng",
        FieldKind.Powers => "Quyền hạn, chức vụ người ký",
        FieldKind.Signer => "Họ tên người ký",
        FieldKind.Code => "Mã kiểm tra",
        FieldKind.Square => "Ô vuông QR",
        FieldKind.Emblem => "Quốc huy hoặc biểu trưng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
