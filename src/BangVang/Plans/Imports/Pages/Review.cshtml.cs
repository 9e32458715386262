using System.Text.Json;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Papers.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports.Pages;

[Needs(PlanRights.Draft)]
public sealed class ReviewModel(AppDb db, UnitChoices choices) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public ImportWork Input { get; set; } = new();

    [BindProperty]
    public uint Version { get; set; }

    public PlanImport Import { get; private set; } = null!;
    public PlanDraft Draft { get; private set; } = null!;
    public IReadOnlyList<ImportLine> Source { get; private set; } = [];
    public IReadOnlyList<Finding> Open { get; private set; } = [];
    public IReadOnlyDictionary<string, UnitUse> Uses { get; private set; } = new Dictionary<string, UnitUse>();
    public SelectList Issuers { get; private set; } = null!;

    public override async Task<bool> Load()
    {
        if (await Find() is not { } import) return false;
        Import = import;
        Draft = PlanDraftJson.Read(import.DraftJson);
        Source = JsonSerializer.Deserialize<List<ImportLine>>(import.SourceJson)!;
        var stored = ImportWork.Read(import.WorkJson);
        if (Request.Method == HttpMethods.Get) (Input, Version) = (stored, import.Version);
        else Complete(Input, stored);
        Open = Findings.Of(Input, Draft);
        Uses = Units.Of(Input).ToDictionary(u => u.Text, StringComparer.OrdinalIgnoreCase);
        Issuers = new SelectList(await choices.Issuers(Actor), "Id", "Name");
        return true;
    }

    public override async Task<IActionResult> OnGet()
    {
        if (!await Load()) return NotFound();
        return Import.State switch
        {
            ImportState.Committed => RedirectToPage("/Plans/Pages/Show", new { id = Import.PlanId }),
            ImportState.Dropped => NotFound(),
            _ => Page(),
        };
    }

    [Act("Soát bản nhập kế hoạch")]
    public async Task<IActionResult> OnPost(string go)
    {
        if (await Find() is not { } import) return NotFound();
        import.MustBeOpen();
        db.Entry(import).Property(nameof(IEdited.Version)).OriginalValue = Version;
        Complete(Input, ImportWork.Read(import.WorkJson));
        ModelState.Clear();
        if (go == "add") Input.Assignments.Add(new WorkAssignment());
        await choices.Refresh(Input, import.RootId);
        import.WorkJson = Input.Write();
        await db.SaveChangesAsync();
        About("plan-import", import.Id);
        return Next(go, import);
    }

    [Act("Bỏ bản nhập kế hoạch")]
    public async Task<IActionResult> OnPostDrop()
    {
        if (await Find() is not { } import) return NotFound();
        import.Drop();
        await db.SaveChangesAsync();
        About("plan-import", import.Id);
        Flash($"Đã bỏ bản nhập “{import.FileName}”. Chưa có gì được ghi vào kế hoạch.");
        return RedirectToPage("/Plans/Imports/Pages/Upload");
    }

    IActionResult Next(string go, PlanImport import)
    {
        var open = Findings.Of(Input, PlanDraftJson.Read(import.DraftJson));
        if (go == "next" && open.Count == 0) return RedirectToPage("/Plans/Imports/Pages/Preview", new { id = import.Id });
        if (go == "next") Flash($"Đã lưu. Còn {open.Count} điểm phải xong trước khi sang bước 3.", FlashKind.Warning);
        else if (go != "add") Flash("Đã lưu bản nhập. Mở lại ở trang “Nhập kế hoạch từ Word” để làm tiếp.");
        var page = RedirectToPage("/Plans/Imports/Pages/Review", new { id = import.Id });
        page.Fragment = go == "add" ? $"nv-{Input.Assignments.Count - 1}" : null;
        return page;
    }

    Task<PlanImport?> Find() => db.PlanImports.SingleOrDefaultAsync(i => i.Id == Id && i.ByAccountId == Actor.Id);

    // What the page does not send back (lines, sections, suggestions) comes from what is stored.
    static void Complete(ImportWork typed, ImportWork stored)
    {
        for (var i = 0; i < typed.Assignments.Count && i < stored.Assignments.Count; i++)
            (typed.Assignments[i].Lines, typed.Assignments[i].Section) = (stored.Assignments[i].Lines, stored.Assignments[i].Section);
        foreach (var unit in typed.Units)
            unit.Suggested = stored.Units.Find(u => u.Text == unit.Text)?.Suggested;
    }
}
