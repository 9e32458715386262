using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Facts;

/// <summary>The acts on the facts of one person or collective; the page says of whom.</summary>
public abstract class FactsPage(AppDb db, FactKeeping keeping) : AppPage, IReasoned
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public FactSheet Sheet { get; private set; } = null!;

    protected abstract Honoree Of { get; }

    protected abstract string Thing { get; }

    /// <summary>Finds whom it is about; null: not for this actor; else whether the facts may be changed.</summary>
    protected abstract Task<bool?> Find();

    public override async Task<bool> Load()
    {
        if (await Find() is not { } mayKeep) return false;
        Sheet = (await FactSheet.Read(db, Of, mayKeep)) with { Year = year ?? new(), Discipline = discipline ?? new(), Hold = hold ?? new() };
        return true;
    }

    YearInput? year;
    DisciplineInput? discipline;
    HoldInput? hold;

    [Act("Ghi xếp loại, số liệu năm")]
    public async Task<IActionResult> OnPostYear([Bind(Prefix = "Year")] YearInput input)
    {
        year = input;
        if (await Find() is not true) return NotFound();
        if (!ModelState.IsValid) return await Again();
        await keeping.Year(Of, input);
        return Done($"Đã ghi năm {input.Year}.");
    }

    [Act("Ghi kỷ luật")]
    public async Task<IActionResult> OnPostDiscipline([Bind(Prefix = "Discipline")] DisciplineInput input)
    {
        discipline = input;
        if (await Find() is not true) return NotFound();
        if (!ModelState.IsValid) return await Again();
        keeping.Discipline(Of, input);
        return Done("Đã ghi kỷ luật.");
    }

    [Act("Ghi việc đang xem xét")]
    public async Task<IActionResult> OnPostHold([Bind(Prefix = "Hold")] HoldInput input)
    {
        hold = input;
        if (await Find() is not true) return NotFound();
        if (!ModelState.IsValid) return await Again();
        keeping.Hold(Of, input);
        return Done("Đã ghi. Khi việc này chưa kết thúc, hệ thống báo tạm dừng ở mọi hồ sơ có tên.");
    }

    [Act("Kết thúc kỷ luật, việc đang xem xét")]
    public async Task<IActionResult> OnPostEnd(Guid row, DateOnly? until)
    {
        if (await Find() is not true) return NotFound();
        var (person, collective) = (Of.PersonId, Of.CollectiveId);
        if (await db.HoldRows.FirstOrDefaultAsync(h => h.Id == row && h.PersonId == person && h.CollectiveId == collective) is { } held) FactKeeping.End(d => held.Until = d, held.From, until);
        else if (await db.DisciplineRows.FirstOrDefaultAsync(d => d.Id == row && d.PersonId == person && d.CollectiveId == collective) is { } found) FactKeeping.End(d => found.Until = d, found.From, until);
        else return NotFound();
        return Done("Đã ghi ngày kết thúc.");
    }

    /// <summary>What was entered by mistake; the journal keeps it, with the reason.</summary>
    [Act("Gỡ dòng ghi nhầm")]
    public async Task<IActionResult> OnPostRemove(Guid row)
    {
        if (await Find() is not true) return NotFound();
        if (string.IsNullOrWhiteSpace(Reason)) throw new Refusal("Ghi lý do gỡ dòng này.");
        var (person, collective) = (Of.PersonId, Of.CollectiveId);
        object? found = await db.HoldRows.FirstOrDefaultAsync(h => h.Id == row && h.PersonId == person && h.CollectiveId == collective);
        found ??= await db.DisciplineRows.FirstOrDefaultAsync(d => d.Id == row && d.PersonId == person && d.CollectiveId == collective);
        found ??= await db.YearFacts.FirstOrDefaultAsync(f => f.Id == row && f.PersonId == person && f.CollectiveId == collective);
        if (found is null) return NotFound();
        db.Remove(found);
        return Done("Đã gỡ. Nội dung cũ và lý do còn trong lịch sử.");
    }

    IActionResult Done(string sentence)
    {
        About(Thing, Of.Id);
        Flash(sentence);
        return RedirectToPage(new { id = Id });
    }
}
