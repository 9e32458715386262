using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Plans.Imports.Pages;

[Needs(PlanRights.Draft)]
public sealed class UploadModel(AppDb db, Clock clock, UnitChoices choices, IConfiguration configuration) : AppPage
{
    /// <summary>The reader's own limit is the same; a larger file is refused before it is read whole.</summary>
    public const long Limit = 20 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<OpenImport> Open { get; private set; } = [];

    /// <summary>Real plans laid beside the product, to try it on.</summary>
    public IReadOnlyList<SamplePlan> Samples { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Open = await db.PlanImports.Where(i => i.ByAccountId == Actor.Id && i.State == ImportState.Open)
            .OrderByDescending(i => i.At).Take(10).Select(i => new OpenImport(i.Id, i.FileName, i.At)).ToListAsync();
        Samples = [.. SampleFiles().Select(Named)];
        return true;
    }

    [Act("Tải kế hoạch lên để nhập")]
    public async Task<IActionResult> OnPost()
    {
        if (Document is null || Document.Length == 0)
            throw new Refusal(Document is null ? "Chưa chọn tệp. Chọn tệp kế hoạch .docx hoặc .txt rồi tải lên." : $"Tệp “{Document.FileName}” trống, không có nội dung nào để đọc. Mở lại tệp, kiểm tra rồi lưu và tải lên lần nữa.");
        if (Document.Length > Limit)
            throw new Refusal($"Tệp “{Document.FileName}” nặng {Document.Length / 1048576} MB, quá 20 MB. Bỏ bớt ảnh trong tệp hoặc tách phụ lục rồi tải lên.");
        using var memory = new MemoryStream((int)Document.Length);
        await Document.CopyToAsync(memory);
        return await Take(memory.ToArray(), Path.GetFileName(Document.FileName));
    }

    [Act("Nhập thử kế hoạch thật")]
    public async Task<IActionResult> OnPostSample(string name)
    {
        if (!SampleFiles().Contains(name)) return NotFound();
        return await Take(await System.IO.File.ReadAllBytesAsync(Path.Combine(configuration["Demonstration:Seeds"]!, name)), name);
    }

    async Task<IActionResult> Take(byte[] file, string name)
    {
        var home = await db.Organisations.Where(o => o.Id == Actor.HomeId).Select(o => o.RootId).SingleAsync();
        var import = Reading.Read(file, name, home, Actor.Id, clock.Now);
        await choices.Suggest(import, Actor);
        db.Add(import);
        await db.SaveChangesAsync();
        About("plan-import", import.Id);
        return RedirectToPage("/Plans/Imports/Pages/Review", new { id = import.Id });
    }

    List<string> SampleFiles() =>
        configuration["Demonstration:Seeds"] is { Length: > 0 } folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
            : [];

    SamplePlan Named(string file)
    {
        var draft = PlanReader.Read(SourceFile.Read(System.IO.File.ReadAllBytes(Path.Combine(configuration["Demonstration:Seeds"]!, file)), file));
        return new SamplePlan(file, $"{draft.Issuer ?? draft.Place ?? file} {draft.Year}".Trim());
    }

    public sealed record SamplePlan(string File, string Label);

    public sealed record OpenImport(Guid Id, string FileName, DateTimeOffset At);
}
