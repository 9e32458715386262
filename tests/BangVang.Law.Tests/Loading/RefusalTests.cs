using System.Text.Json;
using BangVang.Law.Book;
using BangVang.Law.Loading;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Loading;

/// <summary>A file of the lawbook that contradicts itself is refused, with where it stands.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("dangling-award", "names CSTD_XYZ, which is no award of the book")]
    [InlineData("one-sided-twin", "BAD is one with CSTDCS, which does not say so of it")]
    [InlineData("dangling-leaf", "its logic names BAD.9, which is no condition of the version")]
    [InlineData("loose-condition", "condition BAD.2 stands in no logic")]
    [InlineData("twin-conditions", "condition BAD.1 stands there 2 times")]
    [InlineData("overlapping-dates", "overlaps what went before")]
    [InlineData("ends-before-it-begins", "before it begins")]
    [InlineData("empty-citation", "condition BAD.1 has no citation")]
    [InlineData("unknown-regime", "no regime R9")]
    [InlineData("no-recipient", "BAD is for nobody")]
    [InlineData("no-logic", "exactly one of logic and tracks")]
    public void What_contradicts_itself_is_refused(string file, string said)
    {
        var parts = National.Parts with { Awards = [.. National.Parts.Awards, Read(file)] };

        Should.Throw<LawbookFaultException>(() => Binding.Bind(parts)).Faults.ShouldContain(f => f.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no-citation", "citation")]
    [InlineData("no-mark", "mark")]
    [InlineData("unknown-mark", "mark")]
    [InlineData("unknown-member", "minimum")]
    [InlineData("unknown-kind", "phase_of_the_moon")]
    [InlineData("broken-tree", "one of all, any, not")]
    public void What_is_not_written_as_a_lawbook_is_not_read(string file, string said) =>
        Should.Throw<JsonException>(() => Read(file)).Message.ShouldContain(said, Shouldly.Case.Insensitive);

    [Fact]
    public void A_new_award_needs_data_only() =>
        Binding.Bind(National.Parts with { Awards = [.. National.Parts.Awards, Read("sound")] }).Find("BAD").ShouldNotBeNull();

    static Award Read(string file) => JsonSerializer.Deserialize<Award>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Loading", "Bad", file + ".json")), LawJson.Options)!;
}
