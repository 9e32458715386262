using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Text;

namespace BangVang.Plans.Cascade;

/// <summary>Which receipts the register of a year shows; it stands in the address, and the export asks the same.</summary>
public sealed record RegisterFilter(int Year, ReceiptFilter Show, string? Text)
{
    /// <summary>All receipts of the year that the actor may see, for counting.</summary>
    public IQueryable<PlanReceipt> Receipts(AppDb db, Actor actor)
    {
        var plans = db.Plans;
        return db.ReceiptsVisibleTo(actor).Where(r => plans.Any(p => p.Id == r.PlanId && p.Year == Year));
    }

    public IQueryable<ReceiptRow> Rows(AppDb db, Actor actor)
    {
        var rows = ReceiptRow.Of(db, Receipts(db, actor).Only(Show));
        foreach (var word in VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) rows = rows.Where(r => r.Folded.Contains(word));
        return rows;
    }

    /// <summary>For a link to the export of what is on the screen.</summary>
    public Dictionary<string, string?> Query => new() { ["year"] = $"{Year}", ["show"] = $"{Show}", ["q"] = Text };
}
