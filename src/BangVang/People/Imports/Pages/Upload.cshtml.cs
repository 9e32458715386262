using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Sheets;
using BangVang.Papers.Sheets.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Pages;

[Needs(PeopleRights.Import)]
public sealed class UploadModel(AppDb db, Importing importing, IEnumerable<IListKind> kinds) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "kind"), Display(Name = "Loại danh sách")]
    public string? Kind { get; set; }

    [BindProperty, Display(Name = "Tệp Excel")]
    public IFormFile? ListFile { get; set; }

    [BindProperty, OrganisationChoice, Display(Name = "Danh sách của đơn vị")]
    public Guid? OrganisationId { get; set; }

    public IReadOnlyList<IListKind> Kinds { get; private set; } = [];

    public IReadOnlyList<ListImport> Before { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices => Kinds.Select(k => new SelectListItem(k.Name, k.Code));

    public IListKind? Chosen => Kinds.FirstOrDefault(k => k.Code == Kind);

    public override async Task<bool> Load()
    {
        ViewData["Title"] = "Nhập danh sách từ Excel";
        ViewData["Crumbs"] = new[] { ("Người và hộ gia đình", "/people") };
        Kinds = [.. kinds.Where(k => Actor.Can(k.Right))];
        Kind ??= Kinds.Count > 0 ? Kinds[0].Code : null;
        if (HttpMethods.IsGet(Request.Method)) OrganisationId = Actor.HomePath is { } home && Actor.Can(PeopleRights.Import, home) ? Actor.HomeId : null;
        var codes = kinds.Select(k => k.Code).ToArray();
        Before = await db.ListImports.AsNoTracking().Where(i => i.ById == Actor.Id && codes.Contains(i.Kind)).OrderByDescending(i => i.At).Take(10)
            .Select(i => new ListImport { Id = i.Id, RootId = i.RootId, OrganisationId = i.OrganisationId, Kind = i.Kind, ById = i.ById, ByName = i.ByName, At = i.At, FileName = i.FileName, File = Array.Empty<byte>(), TookMs = i.TookMs, NewRows = i.NewRows, MatchedRows = i.MatchedRows, DoubtfulRows = i.DoubtfulRows, WrongRows = i.WrongRows }).ToListAsync();
        return true;
    }

    [Act("Tải danh sách lên để nhập")]
    public async Task<IActionResult> OnPost()
    {
        await Load();
        if (Chosen is not { } kind) return NotFound();
        var body = await db.Organisations.Below(Actor.PathsFor(kind.Right)).FirstOrDefaultAsync(o => o.Id == OrganisationId);
        if (body is null && ModelState.IsValid) ModelState.AddModelError(nameof(OrganisationId), OrganisationId is null ? "Chưa chọn đơn vị." : "Đơn vị này không thuộc phạm vi bạn ghi. Chọn đơn vị khác.");
        if (!ModelState.IsValid) return await Again();
        if (ListFile is null) throw new Refusal("Chưa chọn tệp. Chọn tệp Excel (.xlsx) rồi tải lên.");
        var name = Path.GetFileName(ListFile.FileName);
        var import = await importing.Take(kind, await Whole(ListFile, name), name, body!, Actor);
        About("list-import", import.Id);
        return RedirectToPage("/People/Imports/Pages/Preview", new { id = import.Id });
    }

    /// <summary>The head of our own list, to fill in.</summary>
    public async Task<IActionResult> OnGetTemplate()
    {
        await Load();
        if (Chosen is not { } kind) return NotFound();
        var output = new MemoryStream();
        Workbook.Write(output, kind.Name, [new("STT", 6), .. kind.Fields.Select(f => new SheetColumn(f.Name, f.Width))], []);
        return File(output.ToArray(), Workbook.ContentType, $"mau-{kind.Code}.xlsx");
    }

    static async Task<byte[]> Whole(IFormFile file, string name)
    {
        await using var stream = file.OpenReadStream();
        try
        {
            return SheetReader.Whole(stream, name);
        }
        catch (UnreadableSheet unreadable)
        {
            throw new Refusal(unreadable.Message);
        }
    }
}
