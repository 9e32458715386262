using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Kernel;
using BangVang.Organisations;
using BangVang.Papers.Sheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Imports.Pages;

[Needs(PeopleRights.Import)]
public sealed class PreviewModel(AppDb db, Clock clock, Importing importing, IEnumerable<IListKind> kinds) : AppPage
{
    public const int Shown = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public RowState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public int After { get; set; }

    public ListImport Import { get; private set; } = null!;

    public IListKind Kind { get; private set; } = null!;

    public Organisation Body { get; private set; } = null!;

    public IReadOnlyList<ListImportRow> Rows { get; private set; } = [];

    public int Undecided { get; private set; }

    public int? Next { get; private set; }

    public bool MayCommit => Import.State == ListState.Open && Import.WrongRows == 0 && Undecided == 0;

    public override async Task<bool> Load()
    {
        if (await db.ListImports.FirstOrDefaultAsync(i => i.Id == Id && i.ById == Actor.Id) is not { } import) return false;
        // Lists of other things, such as a dossier's nominees, have pages of their own.
        if (kinds.FirstOrDefault(k => k.Code == import.Kind) is not { } kind) return false;
        (Import, Kind) = (import, kind);
        Body = await db.Organisations.SingleAsync(o => o.Id == import.OrganisationId);
        if (!Actor.Can(Kind.Right, Body.Path)) return false;
        var rows = db.ListImportRows.AsNoTracking().Where(r => r.ImportId == Id);
        Undecided = await rows.CountAsync(r => r.State == RowState.Doubtful && r.Choice == null);
        if (!Request.Query.ContainsKey("state")) State ??= import.WrongRows > 0 ? RowState.Wrong : import.DoubtfulRows > 0 ? RowState.Doubtful : null;
        if (State is { } state) rows = rows.Where(r => r.State == state);
        var found = await rows.Where(r => r.Number > After).OrderBy(r => r.Number).Take(Shown + 1).ToListAsync();
        if (found.Count > Shown) Next = found[Shown - 1].Number;
        Rows = [.. found.Take(Shown)];
        ViewData["Title"] = $"Kiểm tra {import.FileName}";
        ViewData["Crumbs"] = new[] { ("Nhập danh sách", "/imports") };
        return true;
    }

    /// <summary>What the doubtful rows on the page, or all that are undecided, are.</summary>
    [Act("Quyết định dòng nghi trùng", IsQuiet = true)]
    public async Task<IActionResult> OnPostChoose(RowChoice? all)
    {
        if (!await Load()) return NotFound();
        Import.MustBeOpen();
        var choices = Request.Form.Where(f => f.Key.StartsWith("choices[", StringComparison.Ordinal) && Enum.TryParse<RowChoice>(f.Value, out _))
            .ToDictionary(f => int.TryParse(f.Key[8..^1], out var number) ? number : 0, f => Enum.Parse<RowChoice>(f.Value!));
        var numbers = choices.Keys.ToArray();
        var rows = await db.ListImportRows.Where(r => r.ImportId == Id && r.State == RowState.Doubtful && (all != null && r.Choice == null || numbers.Contains(r.Number))).ToListAsync();
        foreach (var row in rows) row.Choice = choices.TryGetValue(row.Number, out var chosen) ? chosen : all ?? row.Choice;
        await db.SaveChangesAsync();
        return RedirectToPage(new { id = Id, state = State, after = After > 0 ? After : (int?)null });
    }

    [Act("Ghi danh sách đã nhập")]
    public async Task<IActionResult> OnPost()
    {
        if (!await Load()) return NotFound();
        await importing.Commit(Import, Kind, Body, Actor);
        About("list-import", Import.Id);
        About("organisation", Body.Id);
        Flash(Import.Result!);
        return RedirectToPage(new { id = Id });
    }

    [Act("Bỏ bản nhập danh sách")]
    public async Task<IActionResult> OnPostDrop()
    {
        if (!await Load()) return NotFound();
        Import.Drop(clock.Now);
        About("list-import", Import.Id);
        Flash("Đã bỏ bản nhập; chưa dòng nào được ghi.");
        return RedirectToPage("/People/Imports/Pages/Upload", new { kind = Import.Kind });
    }

    /// <summary>The workbook as it was sent, with the reasons in a last column.</summary>
    public async Task<IActionResult> OnGetFile() => await Load()
        ? File(await importing.Back(Import, Kind), Workbook.ContentType, $"{Path.GetFileNameWithoutExtension(Import.FileName)}-ket-qua.xlsx")
        : NotFound();
}
