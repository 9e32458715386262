using System.ComponentModel.DataAnnotations;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using BangVang.Papers.Sheets.Reading;
using BangVang.People.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Imports.Pages;

[Needs(DossierRights.Propose), Act("Tải danh sách đề nghị lên để nhập")]
public sealed class UploadModel(AppDb db, Clock clock, Importing importing, NomineeLists lists, Returning returning) : DossierPage(db, clock)
{
    [BindProperty, Display(Name = "Tệp Excel")]
    public IFormFile? ListFile { get; set; }

    public NomineeList List { get; private set; } = null!;

    protected override string Part => "Nhập từ Excel";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayEdit) return false;
        List = await lists.For(Dossier, Frame.Bodies.ProposingPath);
        return true;
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        await returning.MustBeOpen(Dossier, null);
        if (ListFile is null) throw new Refusal("Chưa chọn tệp. Chọn tệp Excel (.xlsx) rồi tải lên.");
        var name = Path.GetFileName(ListFile.FileName);
        var body = await Db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Dossier.OrganisationId);
        var import = await importing.Take(List, await Whole(ListFile, name), name, body, Actor);
        About("dossier", Id);
        return RedirectToPage("/Dossiers/Imports/Pages/Preview", new { id = Id, import = import.Id });
    }

    /// <summary>The head of our own list, to fill in.</summary>
    public async Task<IActionResult> OnGetTemplate()
    {
        if (!await Load()) return NotFound();
        var output = new MemoryStream();
        Workbook.Write(output, "Danh sách đề nghị", [new("STT", 6), .. List.Fields.Select(f => new SheetColumn(f.Name, f.Width))], []);
        return File(output.ToArray(), Workbook.ContentType, "mau-danh-sach-de-nghi.xlsx");
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
