using System.Text.RegularExpressions;

namespace BangVang.Tests.House;

public sealed class MarkupTests
{
    static readonly string[] English =
    [
        "Submit", "Cancel", "Save", "Delete", "Edit", "Search", "Loading", "Error", "Create", "Update", "Back", "Next", "Previous", "Show", "Hide", "Details",
        "Home", "Login", "Logout", "Sign in", "Sign out", "Password", "Username", "Upload", "Download", "Name", "Title", "Status", "Settings", "Dashboard",
        "Click", "Please", "Yes", "No", "Draft", "Issued", "Closed", "Plan", "Unit", "Report", "True", "False",
    ];

    static readonly string[] Spoken = ["label", "hint", "title", "placeholder", "aria-label", "alt", "placeholder-option"];

    [Fact]
    public void No_page_carries_a_style_or_script_of_its_own() => Find(
            @"\sstyle\s*=|<style\b|<script\b(?![^>]*\bsrc=)|\son[a-z]+\s*=\s*[""']|\shx-on[:-]|javascript:")
        .ShouldHold("The content policy allows our own files only: no style, no inline script, no on… attribute.");

    [Fact]
    public void No_English_stands_on_a_page() => Repository.Pages
        .SelectMany(f => Visible(f).SelectMany(v => EnglishIn(v.Text).Select(w => $"{f.Path}:{f.LineOf(v.Position)} \"{w}\" in \"{v.Text.Trim()}\"")))
        .ShouldHold("Every word on the screen is Vietnamese.");

    [Fact]
    public void Every_page_has_an_address_of_its_own_in_English() => Repository.Pages
        .Where(f => f.Text.StartsWith("@page", StringComparison.Ordinal))
        .Where(f => !Regex.IsMatch(f.Text, @"^@page ""/[a-z0-9\-/{}:.?]*[^""]*""", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Select(f => $"{f.Path}: {f.Text.Split('\n')[0]}")
        .ShouldHold("A page says its address: @page \"/plans/{id:guid}\".");

    // "No ấm" is Vietnamese.
    static readonly Regex AnyEnglish = new($@"(?<![\w.@])(?:{string.Join('|', English)})(?![\w.(=]| ấm)", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    internal static IEnumerable<string> EnglishIn(string text) => AnyEnglish.Matches(text).Select(m => m.Value).Distinct();

    static IEnumerable<string> Find(string pattern) => Repository.Pages.SelectMany(f =>
        Regex.Matches(f.Text, pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).Select(m => $"{f.Path}:{f.LineOf(m.Index)} {m.Value.Trim()}"));

    static IEnumerable<(int Position, string Text)> Visible(ProjectFile file)
    {
        var markup = Regex.Replace(file.Text, @"@\*.*?\*@|@\{.*?^\}|^@(using|model|inject|page|namespace|addTagHelper)[^\n]*", m => new string(' ', m.Length), RegexOptions.Singleline | RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        foreach (Match text in Regex.Matches(markup, @"(?<=>)[^<>{}@]+(?=<)", RegexOptions.None, TimeSpan.FromSeconds(1))) yield return (text.Index, text.Value);
        foreach (Match spoken in Regex.Matches(markup, $@"\s(?:{string.Join('|', Spoken)})=""([^""@]+)""", RegexOptions.None, TimeSpan.FromSeconds(1)))
            yield return (spoken.Index, spoken.Groups[1].Value);
    }
}
