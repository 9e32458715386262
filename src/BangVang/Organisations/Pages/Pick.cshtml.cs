using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations.Picking;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Organisations.Pages;

/// <summary>What the picker offers while one types: at most ten rows.</summary>
[Needs(OrganisationRights.See)]
public sealed class PickModel(Choice choice) : AppPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "root")]
    public Guid? Root { get; set; }

    [BindProperty(SupportsGet = true, Name = "kinds")]
    public OrganisationKind[] Kinds { get; set; } = [];

    public IReadOnlyList<Candidate> Found { get; private set; } = [];

    public override async Task<bool> Load()
    {
        if (Text is { Length: > 0 and <= Organisation.NameLength }) Found = await choice.Search(Actor, Text, Root, Kinds);
        return true;
    }
}
