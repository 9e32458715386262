using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.People.Pages;

[Needs(PeopleRights.Keep)]
public sealed class EditModel(AppDb db, Clock clock) : PersonActPage(db)
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    protected override string Part => "Sửa";

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (HttpMethods.IsGet(Request.Method)) Input = PersonInput.Of(Person);
        return true;
    }

    [Act("Sửa thông tin người")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await Input.Write(Person, Db, clock.Today);
        return Done($"Đã lưu {Person.FullName}.");
    }
}
