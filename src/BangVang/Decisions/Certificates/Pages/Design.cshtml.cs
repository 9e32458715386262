using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Lawbook.Overlays;
using BangVang.Papers.Certificates;
using BangVang.Papers.Certificates.Fonts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Decisions.Certificates.Pages;

/// <summary>A design: new, or to be changed. Prints already logged say which design they used; they are drawn with it as it is now.</summary>
[Needs(DecisionRights.Print)]
public sealed class DesignModel(AppDb db, Clock clock, LawInForce law, FontBook fonts) : PrintingPage(db, clock)
{
    const long LargestEmblem = 3 << 20;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public DesignInput Input { get; set; } = new();

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    public bool HasEmblem => Row?.Emblem is not null;

    public IReadOnlyList<SelectListItem> Awards { get; private set; } = [];

    public IReadOnlyList<string> Fonts => fonts.Families;

    DesignRow? Row { get; set; }

    public override async Task<bool> Load()
    {
        if (Id is { } id)
        {
            if (await Db.CertificateDesigns.FirstOrDefaultAsync(d => d.Id == id) is not { } row) return false;
            (Row, BodyId) = (row, row.OrganisationId);
        }
        if (!await base.Load()) return false;
        var book = (await law.For(Body.Path)).Book;
        Awards = [.. book.Awards.Where(a => DecidingAuthority.Of(book, a.Code, Body.Kind, Today).May == true).Select(a => new SelectListItem(a.Name, a.Code))];
        if (Request.Method != HttpMethods.Get) return true;
        var shown = Row ?? DesignChoice.Standard(Body);
        Loaded = Row?.Version ?? 0;
        Input = new DesignInput { Name = Row?.Name, Gives = shown.Gives, Awards = [.. shown.AwardCodes], Width = shown.Width, Height = shown.Height, IsOverlay = shown.IsOverlay, HasBorder = shown.HasBorder, Places = [.. Rows(shown)] };
        return true;
    }

    public string Word(Alignment align) => align switch { Alignment.Left => "Trái", Alignment.Right => "Phải", _ => "Giữa" };

    [Act("Lưu mẫu bằng, giấy")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        if (!ModelState.IsValid) return Page();
        var row = Row ?? DesignChoice.Standard(Body);
        if (Row is null) Db.Add(row);
        else Db.Entry(row).Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        (row.Name, row.Gives, row.IsOverlay, row.HasBorder) = (Input.Name!.Trim(), Input.Gives!.Trim(), Input.IsOverlay, Input.HasBorder);
        row.AwardCodes = [.. Input.Awards.Where(code => Awards.Any(a => a.Value == code))];
        if ((row.Width, row.Height) != (Input.Width, Input.Height)) row.Lay(Input.Width, Input.Height);
        else if (Input.Places.Count > 0) row.Place(Placed(row));
        if (Input.Emblem is { Length: > 0 } file) row.Emblem = await Picture(file);
        await Db.SaveChangesAsync();
        About("certificate-design", row.Id);
        Flash("Đã lưu mẫu. In thử một bản trước khi in cả loạt.");
        return RedirectToPage("/Decisions/Certificates/Pages/Design", new { id = row.Id });
    }

    // Those that were left out stay in the form, so that they can come back.
    static IEnumerable<PlaceInput> Rows(DesignRow row)
    {
        var places = row.Places;
        foreach (var standard in StandardDesigns.For((double)row.Width, (double)row.Height).Fields)
        {
            var input = PlaceInput.Of(places.FirstOrDefault(p => p.Kind == standard.Kind) ?? standard);
            input.IsLeftOut = places.All(p => p.Kind != standard.Kind);
            yield return input;
        }
    }

    List<CertificateField> Placed(DesignRow row) =>
    [
        .. StandardDesigns.For((double)row.Width, (double)row.Height).Fields.Select(standard => (standard, input: Input.Places.Find(p => p.Kind == standard.Kind)))
            .Where(p => p.input is { IsLeftOut: false }).Select(p => p.input!.Field(p.standard)),
    ];

    static async Task<byte[]> Picture(IFormFile file)
    {
        if (file.Length > LargestEmblem) throw new Refusal($"Ảnh “{file.FileName}” lớn quá 3 MB. Thu nhỏ ảnh rồi tải lên lại.");
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        var bytes = memory.ToArray();
        return Emblems.CanBeUsed(bytes) ? bytes : throw new Refusal($"Không dùng được ảnh “{file.FileName}”. Lưu lại thành PNG 8 bit (không xen kẽ) hoặc JPEG rồi tải lên.");
    }
}
