using BangVang.Law.Book;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BangVang.Lawbook.Awards;

/// <summary>The grounds of awards to choose from, and as they stand alone in a cell.</summary>
public static class BasisChoices
{
    public static IReadOnlyList<SelectListItem> All { get; } = [.. Enum.GetValues<Basis>().Select(b => new SelectListItem(Name(b), $"{b}"))];

    /// <summary>"Công trạng".</summary>
    public static string Name(Basis basis) => char.ToUpper(basis.Word[0]) + basis.Word[1..];
}
