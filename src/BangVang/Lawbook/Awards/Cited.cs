using BangVang.Law.Book;

namespace BangVang.Lawbook.Awards;

/// <summary>Where a rule stands, how sure that is, and what else is said of it: the line below the rule.</summary>
public sealed record Cited(string? Citation, Mark? Mark, string? Note = null)
{
    // A note that only repeats the warning says nothing more.
    public string? Remark => Note is null || Note == Mark?.Warning ? null : Note.TrimEnd('.') + ".";
}
