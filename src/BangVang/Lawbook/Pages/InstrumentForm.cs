using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Citing;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Lawbook.Pages;

/// <summary>An instrument as it is typed.</summary>
public sealed class InstrumentInput
{
    [Required(ErrorMessage = "Chọn loại văn bản."), Display(Name = "Loại văn bản")]
    public InstrumentType? Type { get; set; }

    [StringLength(60), Display(Name = "Số, ký hiệu")]
    public string? Number { get; set; }

    [Display(Name = "Ngày ban hành")]
    public DateOnly? Date { get; set; }

    [Required(ErrorMessage = "Nhập cơ quan ban hành."), StringLength(300), Display(Name = "Cơ quan ban hành")]
    public string? Issuer { get; set; }

    [StringLength(1000), Display(Name = "Trích yếu hoặc tên văn bản")]
    public string? Name { get; set; }

    [Display(Name = "Có hiệu lực từ")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Có hiệu lực đến")]
    public DateOnly? ValidUntil { get; set; }

    [Display(Name = "Tôi đã đối chiếu với văn bản gốc")]
    public bool IsVerified { get; set; }

    [StringLength(300), Display(Name = "Nguồn đối chiếu")]
    public string? Source { get; set; }

    [StringLength(2000), Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    [StringLength(300), Display(Name = "Dành cho")]
    public string? Audience { get; set; }

    public static InstrumentInput Of(Instrument it) => new()
    {
        Type = it.Type, Number = it.Number, Date = it.Date, Issuer = it.Issuer, Name = it.Name, ValidFrom = it.ValidFrom, ValidUntil = it.ValidUntil,
        IsVerified = it.IsVerified, Source = it.Source, Note = it.Note, Audience = it.Audience,
    };
}

/// <summary>The form of an instrument, new or not.</summary>
public abstract class InstrumentForm(AppDb db) : AppPage
{
    [BindProperty]
    public InstrumentInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Types { get; } = [.. InstrumentTypes.All.Select(t => new SelectListItem(InstrumentTypes.Name(t), $"{t}"))];

    /// <summary>The end is known by an act of its own and not typed here.</summary>
    public virtual bool IsEnded => false;

    protected AppDb Db => db;

    /// <summary>What was typed, with the organisation of the tree that bears the issuer's name.</summary>
    protected async Task<InstrumentFacts> Facts(Guid? rootId)
    {
        var issuer = VietnameseText.Fold(Input.Issuer);
        var organisation = await db.Organisations.Where(o => o.RootId == rootId && o.Folded == issuer).OrderBy(o => o.Id).Select(o => (Guid?)o.Id).Take(2).ToListAsync();
        return new InstrumentFacts
        {
            Type = Input.Type!.Value, Number = Input.Number, Date = Input.Date, Issuer = Input.Issuer,
            IssuerOrganisationId = organisation.Count == 1 ? organisation[0] : null, Name = Input.Name, ValidFrom = Input.ValidFrom,
            ValidUntil = Input.ValidUntil, IsVerified = Input.IsVerified, Source = Input.Source, Note = Input.Note, Audience = Input.Audience,
        };
    }
}
