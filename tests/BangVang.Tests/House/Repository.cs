using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BangVang.Tests.House;

/// <summary>The project's own files, as its house tests read them.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that belongs to the project: tracked, or new and not ignored.</summary>
    public static IReadOnlyList<ProjectFile> Files { get; } = Listed();

    /// <summary>C# that we wrote, product and tests.</summary>
    public static IReadOnlyList<ProjectFile> Code { get; } = [.. Files.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal))];

    public static IReadOnlyList<ProjectFile> Pages { get; } = [.. Files.Where(f => f.Path.EndsWith(".cshtml", StringComparison.Ordinal))];

    /// <summary>Fails with one line for each finding: file, then what the rule says of it.</summary>
    public static void ShouldHold(this IEnumerable<string> findings, string rule)
    {
        var all = findings.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0) throw new ShouldAssertException($"{rule}\n  {string.Join("\n  ", all)}");
    }

    static List<ProjectFile> Listed()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files --cached --others --exclude-standard")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var paths = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, "git lists the project's files");
        return [.. paths.Where(p => File.Exists(Path.Combine(Root, p))).Select(p => new ProjectFile(p))];
    }

    static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "BangVang.slnx"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("The tests do not run below the repository.");
    }
}

/// <param name="Path">From the repository's root, with slashes.</param>
public sealed record ProjectFile(string Path)
{
    readonly Lazy<string> text = new(() => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)));
    readonly Lazy<SyntaxNode> syntax = new(() => CSharpSyntaxTree.ParseText(
        File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot());

    public string Text => text.Value;

    public SyntaxNode Syntax => syntax.Value;

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>The name without any of its endings: "Show" for Show.cshtml.cs.</summary>
    public string Stem => System.IO.Path.GetFileName(Path).Split('.')[0];

    public bool IsBelow(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public int Lines => Text.AsSpan().Count('\n') + (Text.EndsWith('\n') || Text.Length == 0 ? 0 : 1);

    public int LineOf(int position) => Text.AsSpan(0, position).Count('\n') + 1;
}
