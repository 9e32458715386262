using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Decisions.Signing.Pages;

[Needs(DecisionRights.Sign)]
public sealed class MyKeyModel(AppDb db, KeyChest keys, Clock clock) : AppPage
{
    [BindProperty]
    public KeyInput Input { get; set; } = new();

    public SigningKey? Key { get; private set; }

    public override async Task<bool> Load()
    {
        Key = await keys.OfPerson(Actor.Id);
        return true;
    }

    [Act("Lưu khóa ký số của mình")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (!ModelState.IsValid) return Page();
        if (Actor.HomeId is not { } home) return NotFound();
        var (pkcs12, picture) = await Input.Read();
        await keys.Keep(pkcs12, Input.Password, picture, home, Actor.Id, Actor);
        await db.SaveChangesAsync();
        Flash("Đã lưu khóa ký số.");
        return RedirectToPage("/Decisions/Signing/Pages/MyKey");
    }

    [Act("Thôi dùng khóa ký số của mình")]
    public async Task<IActionResult> OnPostRetire()
    {
        ModelState.Clear();
        await Load();
        if (Key is null) return NotFound();
        Key.RetiredAt = clock.Now;
        await db.SaveChangesAsync();
        Flash("Khóa không còn dùng để ký.");
        return RedirectToPage("/Decisions/Signing/Pages/MyKey");
    }
}
