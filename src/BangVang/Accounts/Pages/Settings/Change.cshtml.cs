using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Settings;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Accounts.Pages.Settings;

[Needs(AccountRights.ChangeSettings)]
public sealed class ChangeModel(AppDb db, SettingBook book, SettingValues values) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "root")]
    public Guid Root { get; set; }

    [BindProperty, Required(ErrorMessage = "Nhập giá trị."), StringLength(1000), Display(Name = "Giá trị")]
    public string Value { get; set; } = "";

    /// <summary>What held when the page was opened.</summary>
    [BindProperty]
    public string? Was { get; set; }

    [BindProperty, StringLength(300), Display(Name = "Căn cứ, lý do")]
    public string? Note { get; set; }

    public Setting Setting { get; private set; } = null!;

    public Organisation Tree { get; private set; } = null!;

    public string Held { get; private set; } = "";

    /// <summary>The journal reads what was changed, from what to what.</summary>
    public string? Reason { get; private set; }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        Value = Held;
        return Page();
    }

    public override async Task<bool> Load()
    {
        var tree = (await SettingTrees.For(db, Actor)).Find(t => t.Id == Root);
        var setting = book.All.FirstOrDefault(s => s.Code == Code);
        if (tree is null || setting is null || !Actor.Can(AccountRights.ChangeSettings, tree.Path)) return false;
        (Tree, Setting, Held) = (tree, setting, await values.Of(Code, tree.Id));
        return true;
    }

    [Act("Thay đổi cấu hình")]
    public Task<IActionResult> OnPost() => Set(Value.Trim());

    [Act("Trả cấu hình về mặc định")]
    public Task<IActionResult> OnPostDefault()
    {
        ModelState.Remove(nameof(Value));
        return Set(null);
    }

    async Task<IActionResult> Set(string? value)
    {
        if (!await Load()) return NotFound();
        if (value is not null && Setting.Check(value) is { } wrong) ModelState.AddModelError(nameof(Value), wrong);
        if (!ModelState.IsValid) return Page();
        if (Was is not null && Was != Held)
            throw new Refusal($"Người khác vừa đổi mục này thành {Held}. Xem lại rồi lưu nếu vẫn muốn đổi.");
        if (value is null) await values.Reset(Code, Tree.Id);
        else await values.Change(Code, Tree.Id, value);
        Reason = string.Join(". ", new[] { $"{Setting.Label}: {Held} thành {value ?? Setting.Default}", Note }.Where(r => !string.IsNullOrWhiteSpace(r)));
        About("organisation", Tree.Id);
        Flash($"{Setting.Label}: {value ?? Setting.Default} {Setting.Unit}.");
        return RedirectToPage("Index", new { root = Tree.Id });
    }
}
