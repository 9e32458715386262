using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using BangVang.Tests.Web;

namespace BangVang.Tests.House;

public sealed class WalkTests(Walk walk, TestHouse house)
{
    const int FirstVisit = 150 * 1024;

    static readonly string[] Names = ["OpenDocument", "LibreOffice", "PostgreSQL", "DejaVu", "OpenSymbol", "FreeSans", "FreeSerif", "FreeMono"];

    [Fact]
    public async Task Every_link_that_somebody_is_shown_leads_somewhere() => (await walk.Steps)
        .Where(s => s.Weight.Status != HttpStatusCode.OK).Select(s => $"{s}: {(int)s.Weight.Status}")
        .ShouldHold("A link that is shown opens for whom it is shown to.");

    [Fact]
    public async Task No_page_asks_the_database_too_often() => (await walk.Steps)
        .Where(s => s.Weight.IsPage && s.Weight.Commands > Weight.MostCommands).Select(s => $"{s}: {s.Weight.Commands} commands")
        .ShouldHold($"A page asks the database {Weight.MostCommands} times at most, its menu included.");

    [Fact]
    public async Task The_commands_of_pages_are_counted_at_all() =>
        (await walk.Steps).Where(s => s.Weight is { IsPage: true, Commands: 0 }).Select(s => s.ToString())
            .ShouldHold("A signed-in page asks the database at least who is reading.");

    [Fact]
    public async Task No_page_is_heavy() => (await walk.Steps)
        .Where(s => s.Weight.IsPage && s.Weight.Bytes > Weight.MostBytes).Select(s => $"{s}: {s.Weight.Bytes / 1024} kB")
        .ShouldHold($"A page weighs {Weight.MostBytes / 1024} kB at most.");

    [Fact]
    public async Task Every_page_has_a_title_and_one_heading() => (await walk.Steps)
        .Where(s => s.Weight.IsPage && (s.Headings != 1 || s.Title is null or "" or "Bảng Vàng")).Select(s => $"{s}: \"{s.Title}\", {s.Headings} h1")
        .ShouldHold("A page has a title of its own and one h1.");

    [Fact]
    public async Task No_enum_name_or_English_word_is_on_the_screen()
    {
        await walk.Steps;
        walk.Texts.SelectMany(t => MarkupTests.EnglishIn(t.Key)
                .Concat(Regex.Matches(t.Key, @"\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value).Except(Names)).Select(w => $"{t.Value}: \"{w}\" in \"{t.Key}\""))
            .ShouldHold("Every word on the screen is Vietnamese.");
    }

    [Fact]
    public async Task A_first_visit_is_light()
    {
        var client = house.Visitor();
        var page = await client.Page("/design");
        var files = page.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Concat(page.QuerySelectorAll("use").Select(u => u.GetAttribute("href")!.Split('#')[0])).Distinct().ToList();
        files.Count.ShouldBeGreaterThan(8);
        var total = (await client.Weigh("/design")).Bytes;
        foreach (var file in files) total += Weighing.Brotli(await client.GetByteArrayAsync(file), CompressionLevel.SmallestSize);
        total.ShouldBeLessThanOrEqualTo(FirstVisit);
    }
}
