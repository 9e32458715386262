using BangVang.Kernel.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BangVang.Kernel.Web;

/// <summary>
/// A page of the product. <see cref="Load"/> finds what it shows, within what the actor may see; a page that is shown again
/// after a refusal loads itself again, so nothing that was typed is lost.
/// </summary>
public abstract class AppPage : PageModel
{
    readonly List<Subject> subjects = [];

    public Actor Actor => HttpContext.Actor();

    internal IReadOnlyList<Subject> Subjects => subjects;

    /// <summary>False: it does not exist for this actor.</summary>
    public virtual Task<bool> Load() => Task.FromResult(true);

    public virtual async Task<IActionResult> OnGet() => await Load() ? Page() : NotFound();

    /// <summary>The same page again, with what was typed and what is wrong with it.</summary>
    protected async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    /// <summary>Says on the next page what was done; it stays until it is closed.</summary>
    protected void Flash(string sentence, FlashKind kind = FlashKind.Done)
    {
        TempData["flash"] = sentence;
        TempData["flash-kind"] = kind.ToString();
    }

    /// <summary>What the act is about, for the journal: the history on that thing's page.</summary>
    protected void About(string kind, Guid id) => subjects.Add(new Subject(kind, id));
}

public enum FlashKind { Done, Warning }

/// <summary>A thing that a journal entry is about.</summary>
public sealed record Subject(string Kind, Guid Id);
