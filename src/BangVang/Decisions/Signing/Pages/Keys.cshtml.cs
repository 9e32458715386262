using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Signing.Pages;

[Needs(DecisionRights.Keys)]
public sealed class KeysModel(AppDb db, KeyChest keys, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "body")]
    public Guid? BodyId { get; set; }

    [BindProperty]
    public KeyInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Chứng thư gốc")]
    public IFormFile? Certificate { get; set; }

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public SigningKey? Key { get; private set; }

    public IReadOnlyList<TrustedRoot> Roots { get; private set; } = [];

    /// <summary>Whom a whole province or commune trusts is for those who hold this right over all of it.</summary>
    public bool MayTrust { get; private set; }

    Organisation? Body { get; set; }

    public override async Task<bool> Load()
    {
        var own = await db.Organisations.AsNoTracking().Below(Actor.PathsFor(DecisionRights.Keys)).ValidOn(clock.Today).OrderBy(o => o.Path.Length).ThenBy(o => o.Path).Take(200).ToListAsync();
        Bodies = [.. own.Select(o => new SelectListItem(Issuers.Named(o.Name, o.Kind), o.Id.ToString()))];
        Body = BodyId is { } id ? await db.Organisations.AsNoTracking().Below(Actor.PathsFor(DecisionRights.Keys)).FirstOrDefaultAsync(o => o.Id == id) : own.FirstOrDefault();
        if (Body is null) return false;
        BodyId = Body.Id;
        Key = await keys.OfBody(Body.Id);
        var root = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Body.RootId);
        MayTrust = Actor.Can(DecisionRights.Keys, root.Path);
        Roots = await db.TrustedRoots.AsNoTracking().Where(r => r.RootId == Body.RootId && r.RetiredAt == null).OrderBy(r => r.Name).ToListAsync();
        return true;
    }

    [Act("Lưu khóa ký số của cơ quan")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var (pkcs12, picture) = await Input.Read();
        await keys.Keep(pkcs12, Input.Password, picture, Body!.Id, null, Actor);
        await db.SaveChangesAsync();
        About("organisation", Body.Id);
        Flash("Đã lưu khóa ký số của cơ quan.");
        return RedirectToPage("/Decisions/Signing/Pages/Keys", new { body = Body.Id });
    }

    [Act("Thêm chứng thư gốc tin cậy")]
    public async Task<IActionResult> OnPostRoot()
    {
        ModelState.Clear();
        if (!await Load() || !MayTrust) return NotFound();
        if (Certificate is not { Length: > 0 and < 100_000 }) throw new Refusal("Chưa chọn chứng thư, hoặc tệp quá lớn. Chọn tệp .cer, .crt hoặc .pem.");
        using var memory = new MemoryStream();
        await Certificate.CopyToAsync(memory);
        using var certificate = Read(memory.ToArray());
        db.Add(new TrustedRoot { RootId = Body!.RootId, Name = certificate.GetNameInfo(X509NameType.SimpleName, false), Certificate = certificate.RawData, EnteredByName = Actor.Name, EnteredAt = clock.Now });
        await db.SaveChangesAsync();
        About("organisation", Body.RootId);
        Flash("Đã thêm chứng thư gốc.");
        return RedirectToPage("/Decisions/Signing/Pages/Keys", new { body = Body.Id });
    }

    static X509Certificate2 Read(byte[] bytes)
    {
        try
        {
            return bytes is [(byte)'-', ..] ? X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(bytes)) : X509CertificateLoader.LoadCertificate(bytes);
        }
        catch (CryptographicException)
        {
            throw new Refusal("Tệp này không phải chứng thư số. Tải chứng thư gốc từ trang của nơi cấp rồi chọn lại.");
        }
    }
}
