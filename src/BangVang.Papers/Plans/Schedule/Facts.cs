namespace BangVang.Papers.Plans.Schedule;

/// <summary>Labelled facts put into an assignment.</summary>
static class Facts
{
    public static bool Has(DraftAssignment assignment, Fact fact) => fact switch
    {
        Fact.Time => assignment.Period.Text is not null && !assignment.Period.Text.Equals(assignment.Section, StringComparison.Ordinal),
        Fact.Directing => assignment.Directing is not null,
        Fact.Lead => assignment.Lead.Count > 0,
        Fact.Coordinating => assignment.Coordinating.Count > 0,
        Fact.Mixed => assignment.Undifferentiated.Count > 0,
        _ => false,
    };

    static string Joined(string content, string more) =>
        content.Length == 0 || more.Length == 0 ? content + more : char.IsLetterOrDigit(content[^1]) ? $"{content}: {more}" : $"{content} {more}";

    public static DraftAssignment With(DraftAssignment assignment, Labelled fact)
    {
        var units = fact.Fact is Fact.Directing or Fact.Lead or Fact.Coordinating or Fact.Mixed ? Units.In(fact.Text) : [];
        string[] Of(Fact? role) => [.. units.Where(unit => unit.Role == role).Select(unit => unit.Name)];
        return fact.Fact switch
        {
            Fact.Time => assignment with { Period = Periods.InCell(fact.Text) },
            Fact.Directing => assignment with { Directing = [.. units.Select(unit => unit.Name)] },
            Fact.Lead => assignment with { Lead = [.. assignment.Lead, .. Of(Fact.Lead), .. Of(null)], Coordinating = [.. assignment.Coordinating, .. Of(Fact.Coordinating)] },
            Fact.Coordinating => assignment with { Coordinating = [.. assignment.Coordinating, .. units.Select(unit => unit.Name)] },
            Fact.Mixed => assignment with { Undifferentiated = [.. units.Select(unit => unit.Name)] },
            Fact.Content => assignment with { Content = Joined(assignment.Content, fact.Text) },
            _ => assignment with { Notes = [.. assignment.Notes, $"{fact.Label}: {fact.Text}"] },
        };
    }
}
