using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Insignia.Stock.Pages;

/// <summary>The period of a report stands in the address; by default this year up to today.</summary>
public abstract class ReportPage(AppDb db, Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "until")]
    public DateOnly? Until { get; set; }

    public DateOnly First => From ?? new DateOnly(clock.Today.Year, 1, 1);

    public DateOnly Last => Until is { } until && until >= First ? until : clock.Today < First ? First : clock.Today;

    public IReadOnlyList<StockLine> Lines { get; private set; } = [];

    public override async Task<bool> Load()
    {
        Lines = await StockReport.Of(db, Actor, First, Last);
        return true;
    }
}

[Needs(InsigniaRights.See)]
public sealed class ReportModel(AppDb db, Clock clock) : ReportPage(db, clock);
