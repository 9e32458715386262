using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BangVang.Kernel;
using BangVang.Papers.Certificates;

namespace BangVang.Decisions.Certificates;

/// <summary>A design as it is typed.</summary>
public sealed class DesignInput
{
    [Required(ErrorMessage = "Nhập tên mẫu."), StringLength(200), Display(Name = "Tên mẫu")]
    public string? Name { get; set; }

    [Display(Name = "Dùng cho danh hiệu, hình thức")]
    public List<string> Awards { get; set; } = [];

    [Required(ErrorMessage = "Nhập dòng trên tên danh hiệu."), StringLength(60), Display(Name = "Dòng “Tặng”")]
    public string? Gives { get; set; }

    [Range(100, 600, ErrorMessage = "Từ 100 đến 600 mm."), Display(Name = "Rộng (mm)")]
    public decimal Width { get; set; } = 297;

    [Range(100, 600, ErrorMessage = "Từ 100 đến 600 mm."), Display(Name = "Cao (mm)")]
    public decimal Height { get; set; } = 210;

    [Display(Name = "Chỉ in chữ lên phôi in sẵn")]
    public bool IsOverlay { get; set; }

    [Display(Name = "In đường viền")]
    public bool HasBorder { get; set; } = true;

    [Display(Name = "Quốc huy hoặc biểu trưng (PNG, JPEG)")]
    public IFormFile? Emblem { get; set; }

    public List<PlaceInput> Places { get; set; } = [];
}

/// <summary>One field's place as it is typed.</summary>
public sealed class PlaceInput
{
    public FieldKind Kind { get; set; }

    [Range(0, 600, ErrorMessage = "X từ 0 đến 600 mm."), Display(Name = "X (mm)")]
    public decimal X { get; set; }

    [Range(0, 600, ErrorMessage = "Y từ 0 đến 600 mm."), Display(Name = "Y (mm)")]
    public decimal Y { get; set; }

    [Range(5, 600, ErrorMessage = "Bề rộng từ 5 đến 600 mm."), Display(Name = "Rộng (mm)")]
    public decimal Width { get; set; }

    [Range(0, 200, ErrorMessage = "Cỡ chữ từ 0 đến 200."), Display(Name = "Cỡ chữ")]
    public decimal Size { get; set; }

    [StringLength(100), Display(Name = "Phông chữ")]
    public string? Font { get; set; }

    [RegularExpression("^#[0-9a-fA-F]{6}$", ErrorMessage = "Màu dạng #b3161b."), Display(Name = "Màu")]
    public string? Colour { get; set; }

    [Display(Name = "Đậm")]
    public bool Bold { get; set; }

    [Display(Name = "Nghiêng")]
    public bool Italic { get; set; }

    [Display(Name = "Canh")]
    public Alignment Align { get; set; }

    [Range(1, 10, ErrorMessage = "Từ 1 đến 10 dòng."), Display(Name = "Số dòng")]
    public int Lines { get; set; } = 1;

    [Display(Name = "Bỏ, không in")]
    public bool IsLeftOut { get; set; }

    public static PlaceInput Of(CertificateField f) => new()
    {
        Kind = f.Kind, X = (decimal)f.X, Y = (decimal)f.Y, Width = (decimal)f.Width, Size = (decimal)f.Size, Font = f.Font, Colour = f.Colour, Bold = f.Bold, Italic = f.Italic, Align = f.Align, Lines = f.Lines,
    };

    public CertificateField Field(CertificateField standard) => standard with
    {
        X = (double)X,
        Y = (double)Y,
        Width = (double)Width,
        Size = (double)Size,
        Font = Font ?? standard.Font,
        Colour = Colour ?? standard.Colour,
        Bold = Bold,
        Italic = Italic,
        Align = Align,
        Lines = Lines,
    };
}
