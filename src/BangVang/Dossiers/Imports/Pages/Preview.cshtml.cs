using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using BangVang.People.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Imports.Pages;

/// <summary>What each row of the list is; doubtful ones are decided, then all rows are written or none.</summary>
[Needs(DossierRights.Propose)]
public sealed class PreviewModel(AppDb db, Clock clock, Importing importing, NomineeLists lists, Returning returning) : DossierPage(db, clock)
{
    public const int Shown = 100;

    [FromRoute(Name = "import")]
    public Guid ImportId { get; init; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public RowState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public int After { get; set; }

    public ListImport Import { get; private set; } = null!;

    public IReadOnlyList<ListImportRow> Rows { get; private set; } = [];

    public int Undecided { get; private set; }

    public int? Next { get; private set; }

    public bool MayCommit => Import.State == ListState.Open && Import.WrongRows == 0 && Undecided == 0;

    protected override string Part => "Kiểm tra danh sách";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Frame.MayEdit) return false;
        var code = NomineeList.CodeOf(Id);
        if (await Db.ListImports.FirstOrDefaultAsync(i => i.Id == ImportId && i.ById == Actor.Id && i.Kind == code) is not { } import) return false;
        Import = import;
        var rows = Db.ListImportRows.AsNoTracking().Where(r => r.ImportId == ImportId);
        Undecided = await rows.CountAsync(r => r.State == RowState.Doubtful && r.Choice == null);
        if (!Request.Query.ContainsKey("state")) State ??= import.WrongRows > 0 ? RowState.Wrong : import.DoubtfulRows > 0 ? RowState.Doubtful : null;
        if (State is { } state) rows = rows.Where(r => r.State == state);
        var found = await rows.Where(r => r.Number > After).OrderBy(r => r.Number).Take(Shown + 1).ToListAsync();
        Next = found.Count > Shown ? found[Shown - 1].Number : null;
        Rows = [.. found.Take(Shown)];
        return true;
    }

    [Act("Quyết định dòng nghi trùng", IsQuiet = true)]
    public async Task<IActionResult> OnPostChoose(Dictionary<int, RowChoice?> choices)
    {
        if (!await Load()) return NotFound();
        Import.MustBeOpen();
        var numbers = choices.Keys.ToArray();
        foreach (var row in await Db.ListImportRows.Where(r => r.ImportId == ImportId && r.State == RowState.Doubtful && numbers.Contains(r.Number)).ToListAsync()) row.Choice = choices[row.Number] ?? row.Choice;
        await Db.SaveChangesAsync();
        return RedirectToPage(new { id = Id, import = ImportId });
    }

    [Act("Ghi danh sách đề nghị đã nhập")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        await returning.MustBeOpen(Dossier, null);
        var body = await Db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Dossier.OrganisationId);
        await importing.Commit(Import, await lists.For(Dossier, body.Path), body, Actor);
        About("dossier", Id);
        Flash(Import.Result!);
        return ToDossier();
    }

    [Act("Bỏ bản nhập danh sách đề nghị")]
    public async Task<IActionResult> OnPostDrop()
    {
        if (!await Load()) return NotFound();
        Import.Drop(Now);
        await Db.SaveChangesAsync();
        About("dossier", Id);
        Flash("Đã bỏ bản nhập; chưa dòng nào được ghi.");
        return ToDossier();
    }

    /// <summary>The workbook as it was sent, with the reasons in a last column.</summary>
    public async Task<IActionResult> OnGetFile() => await Load()
        ? File(await importing.Back(Import, await lists.For(Dossier, Frame.Bodies.ProposingPath)), Workbook.ContentType, $"{Path.GetFileNameWithoutExtension(Import.FileName)}-ket-qua.xlsx") : NotFound();
}
