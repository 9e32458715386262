using System.ComponentModel.DataAnnotations;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Organisations.Pages;

[Needs(OrganisationRights.Manage)]
public sealed class CloseModel(AppDb db, Closing closing) : OrganisationActPage(db), IReasoned
{
    [BindProperty, Required(ErrorMessage = "Chưa nhập ngày."), Display(Name = "Ngày hoạt động cuối cùng")]
    public DateOnly? LastDay { get; set; }

    [BindProperty, Required(ErrorMessage = "Chưa ghi căn cứ."), StringLength(500), Display(Name = "Căn cứ")]
    public string? Reason { get; set; }

    protected override string Part => "Kết thúc hoạt động";

    [Act("Kết thúc hoạt động của đơn vị")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Begin()) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await closing.Close(Organisation, LastDay!.Value);
        return Done($"{Organisation.Name} kết thúc hoạt động hết ngày {LastDay:dd/MM/yyyy}.");
    }
}
