using System.Text.RegularExpressions;

namespace BangVang.Tests.House;

public sealed class GlossaryTests
{
    [Fact]
    public void Every_word_of_an_entity_s_name_is_in_the_glossary()
    {
        var glossary = Repository.Files.Single(f => f.Path == "docs/glossary.md").Text.ToLowerInvariant();
        CircleTests.Model()
            .SelectMany(e => Regex.Matches(e.Name, "[A-Z][a-z]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => (Entity: e.FullName!, Word: m.Value.ToLowerInvariant())))
            .Where(n => !Regex.IsMatch(glossary, $@"\b{n.Word}", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(n => $"{n.Entity}: \"{n.Word}\"")
            .ShouldHold("docs/glossary.md is law: a new noun enters it in the same commit.");
    }
}
