using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BangVang.Tests.House;

public sealed class FileTests
{
    const int MostLines = 300, MostMethodLines = 40, MostFiles = 14;

    static readonly string[] Catchalls = ["Extension", "Helper", "Util", "Utility", "Common", "Manager", "Service", "Constant"];

    [Fact]
    public void No_file_is_longer_than_one_can_read() => Repository.Files
        .Where(f => Regex.IsMatch(f.Path, @"\.(cs|cshtml|css|js|sh|razor)$", RegexOptions.None, TimeSpan.FromSeconds(1)) && !f.Path.Contains("/wwwroot/lib/", StringComparison.Ordinal))
        .Where(f => f.Lines > MostLines).Select(f => $"{f.Path}: {f.Lines} lines")
        .ShouldHold($"A file has {MostLines} lines at most: one idea a file.");

    [Fact]
    public void No_method_is_longer_than_a_screen() => Repository.Code
        .SelectMany(f => f.Syntax.DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
            .Select(n => (From: f.LineOf(Start(n)), Until: f.LineOf(n.Span.End - 1)))
            .Where(m => m.Until - m.From >= MostMethodLines)
            .Select(m => $"{f.Path}:{m.From} has {m.Until - m.From + 1} lines"))
        .ShouldHold($"A method has {MostMethodLines} lines at most.");

    [Fact]
    public void No_folder_of_the_product_is_fuller_than_one_can_overlook() => Repository.Code
        .Where(f => f.IsBelow("src") && !f.Folder.EndsWith("/Pages", StringComparison.Ordinal))
        .GroupBy(f => f.Folder).Where(g => g.Count() > MostFiles).Select(g => $"{g.Key}: {g.Count()} files")
        .ShouldHold($"A folder holds {MostFiles} files at most beside Pages.");

    [Fact]
    public void No_file_is_a_catchall() => Repository.Files
        .Where(f => (f.IsBelow("src") || f.IsBelow("tests") || f.IsBelow("bench")) && Catchalls.Any(c => Regex.IsMatch(f.Stem, $"{c}(s|es|ies)?$", RegexOptions.None, TimeSpan.FromSeconds(1))))
        .Select(f => f.Path)
        .ShouldHold("A file is named after its idea, never Extensions, Helpers, Utils, Common, Manager, Service, Constants.");

    [Fact]
    public void Namespaces_are_folders() => Repository.Code
        .Where(f => f.IsBelow("src") || f.IsBelow("tests"))
        .SelectMany(f => f.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(n => n.Name.ToString() != NamespaceOf(f)).Select(n => $"{f.Path} says {n.Name}, its folder says {NamespaceOf(f)}"))
        .ShouldHold("Namespace = folder.");

    [Fact]
    public void Nothing_is_put_off_or_left_dead() => Repository.Code
        .Where(f => !f.IsBelow("tests/BangVang.Tests/House"))
        .SelectMany(f => Regex.Matches(f.Text, @"\b(TODO|FIXME|HACK|XXX)\b|\bSkip\s*=\s*""|^\s*#region", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .Select(m => $"{f.Path}:{f.LineOf(m.Index)} {m.Value.Trim()}"))
        .ShouldHold("No TODO, no skipped test, no region: do it, or do not begin it.");

    [Fact]
    public void No_file_knows_the_machine_it_was_written_on() => Repository.Files
        .Where(f => Regex.IsMatch(f.Path, @"(^|\.|/)(cs|cshtml|md|json|props|csproj|slnx|sh|js|css|sql|txt|yml|run|test|check|bangvang)$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Where(f => !f.IsBelow("tests/BangVang.Tests/House") && !f.Path.Contains("/wwwroot/lib/", StringComparison.Ordinal))
        .SelectMany(f => Regex.Matches(f.Text, @"(?<![\w.~<])/(work|home|root|tmp)/[\w.-]+|\b(nuget\.org|npmjs\.(org|com))\b", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Select(m => $"{f.Path}:{f.LineOf(m.Index)} {m.Value}"))
        .ShouldHold("Paths come from settings or from where the program stands; package hosts from the machine's own configuration.");

    // The rows of a theory are data.
    static int Start(SyntaxNode method) => method.ChildNodesAndTokens().First(c => c.AsNode() is not AttributeListSyntax).SpanStart;

    [Fact]
    public void No_merge_was_left_half_done() => Repository.Files
        .Where(f => Regex.IsMatch(f.Path, @"\.(cs|cshtml|md|json|props|csproj|css|js|sql|txt|sh)$", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .SelectMany(f => Regex.Matches(f.Text, @"^(<<<<<<<|>>>>>>>) .*$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)).Select(m => $"{f.Path}:{f.LineOf(m.Index)} {m.Value}"))
        .ShouldHold("No conflict marks.");

    static string NamespaceOf(ProjectFile file)
    {
        var parts = file.Folder.Split('/');
        return string.Join('.', parts.Skip(1));
    }
}
