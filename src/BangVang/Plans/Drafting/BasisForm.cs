using System.ComponentModel.DataAnnotations;
using BangVang.Lawbook;
using BangVang.Lawbook.Citing;

namespace BangVang.Plans.Drafting;

/// <summary>An instrument as typed from its own head, for one that the register does not have yet.</summary>
public sealed class BasisForm
{
    [MaxLength(100), Display(Name = "Loại văn bản")]
    public string? Type { get; set; }

    [MaxLength(100), Display(Name = "Số, ký hiệu")]
    public string? Number { get; set; }

    [Display(Name = "Ngày ban hành")]
    public DateOnly? Date { get; set; }

    [MaxLength(300), Display(Name = "Cơ quan ban hành")]
    public string? Issuer { get; set; }

    [MaxLength(500), Display(Name = "Trích yếu")]
    public string? Name { get; set; }

    public Citation ToCitation(DateOnly on) => new(Typed.Line(Type), Typed.Line(Number), Date, Typed.Line(Issuer), Typed.Line(Name), on);
}
