using BangVang.Initiatives.Pages;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Initiatives.Drafting.Pages;

[Needs(InitiativeRights.Enter)]
public sealed class EditModel(AppDb db, AuthorFinding finding) : InitiativePage(db), IRequestForm
{
    const int Spare = 2;

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public uint Loaded { get; set; }

    [BindProperty]
    public RequestInput Input { get; set; } = new();

    public IReadOnlyList<string> Fields => ActivityFields.Usual;

    protected override string Part => "Sửa đơn";

    public override async Task<bool> Load()
    {
        if (!await base.Load() || !Actor.Can(InitiativeRights.Enter, Place.Origin)) return false;
        if (Request.Method != HttpMethods.Get) return true;
        (Loaded, Input) = (Initiative.Version, RequestInput.Of(Initiative));
        Input.Authors = await finding.LinesOf(Id, Spare);
        return true;
    }

    [Act("Sửa đơn sáng kiến")]
    public async Task<IActionResult> OnPost()
    {
        await Hold();
        if (!await Load()) return NotFound();
        Initiative.MustBeDraft();
        var body = await Db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Initiative.OrganisationId);
        var authors = await finding.Settle(Id, Input.Authors, body, ModelState, "Input.Authors");
        if (authors is null) return Page();
        Initiative.Describe(Input.Text);
        var entry = Db.Entry(Initiative);
        entry.Property(nameof(IEdited.Version)).OriginalValue = Loaded;
        entry.Property(nameof(Initiative.Title)).IsModified = true;
        Keep(await Db.InitiativeAuthors.Where(a => a.InitiativeId == Id).ToListAsync(), authors);
        await Db.SaveChangesAsync();
        About("initiative", Id);
        var fault = Shares.Fault([.. authors.Select(a => a.Share)]);
        Flash(fault is null ? "Đã lưu đơn." : $"Đã lưu đơn. {fault}", fault is null ? FlashKind.Done : FlashKind.Warning);
        return RedirectToPage("/Initiatives/Pages/Show", new { id = Id });
    }

    // An author who stays keeps the row, so that the journal tells what changed.
    void Keep(List<InitiativeAuthor> before, IReadOnlyList<InitiativeAuthor> after)
    {
        Db.RemoveRange(before.Where(b => after.All(a => a.PersonId != b.PersonId)));
        foreach (var author in after)
        {
            if (before.Find(b => b.PersonId == author.PersonId) is { } kept) (kept.Position, kept.Share) = (author.Position, author.Share);
            else Db.Add(author);
        }
    }
}
