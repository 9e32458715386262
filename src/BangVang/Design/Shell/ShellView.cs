using BangVang.Kernel.Houses;

namespace BangVang.Design.Shell;

/// <summary>What stands around a page: head and menu, as its reader may see them.</summary>
public sealed record ShellView(
    string Root, string Name, string Line, string Home, string? Search,
    IReadOnlyList<ShellGroup> Groups, ShellLink? Bell, IReadOnlyList<ShellLink> Account)
{
    public string Initials
    {
        get
        {
            var words = Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return string.Concat(words.TakeLast(2).Select(w => char.ToUpper(w[0])));
        }
    }
}

public sealed record ShellGroup(string Heading, IReadOnlyList<ShellLink> Links);

public sealed record ShellLink(string Label, string Address, string Icon, MenuCount? Count = null, bool IsHere = false, bool Posts = false);
