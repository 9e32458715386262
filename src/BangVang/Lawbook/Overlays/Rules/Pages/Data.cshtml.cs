using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Overlays;
using BangVang.Lawbook.Overlays.Pages;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Overlays.Rules.Pages;

/// <summary>The rules as data, for who knows the format of the lawbook.</summary>
[Needs(OverlayRights.Draft)]
public sealed class DataModel(AppDb db, LawInForce law) : EditingPage(db, law)
{
    const int Longest = 400_000;

    [BindProperty, Required(ErrorMessage = "Dán dữ liệu JSON của quy định."), MaxLength(Longest, ErrorMessage = "Dữ liệu dài quá 400.000 ký tự."), Display(Name = "Dữ liệu JSON")]
    public string? Text { get; set; }

    protected override string Part => "Dữ liệu JSON";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (Request.Method == HttpMethods.Get) Text = Overlay.Rules;
        return true;
    }

    [Act("Ghi nội dung quy định bằng dữ liệu")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        return await Keep(Read(), "Đã ghi nội dung quy định.");
    }

    OverlayRules Read()
    {
        try
        {
            return OverlayJson.Read(Text!);
        }
        catch (OverlayRefusedException refused)
        {
            throw new Refusal(string.Join(" ", refused.Sentences));
        }
    }
}
