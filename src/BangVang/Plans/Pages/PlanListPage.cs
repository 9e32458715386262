using BangVang.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Plans.Pages;

/// <summary>A page of several plans: which ones stands in the address, the same for the screen and for its export.</summary>
public abstract class PlanListPage : AppPage
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public PlanState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "issuer")]
    public Guid? Issuer { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "mine")]
    public bool Mine { get; set; }

    public PlanFilter Filter => new(Year, State, Issuer, Text, Mine);
}
