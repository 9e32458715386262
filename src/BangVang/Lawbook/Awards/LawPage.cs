using BangVang.Kernel;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Lawbook.Awards;

/// <summary>A page that reads the lawbook as it stands on a day; without one in the address, on today.</summary>
public abstract class LawPage(Clock clock) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "on")]
    public DateOnly? On { get; set; }

    public DateOnly Today => clock.Today;

    public DateOnly Asked => On ?? clock.Today;

    /// <summary>The law that this reader's pages speak of.</summary>
    public Law.Lawbook Book => Law.Lawbook.National;

    public Regime? Regime => Book.RegimeOn(Asked);

    /// <summary>As the address carries it; null for today, so that a link goes on meaning today.</summary>
    public string? OnInAddress => On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
