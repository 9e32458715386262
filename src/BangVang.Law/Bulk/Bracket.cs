using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Bulk;

/// <summary>What decides which questions a candidate is asked.</summary>
readonly record struct BracketKey(Recipient Kind, bool? IsForeign, Track? Track, string? Regime, int Year);

/// <summary>One award as it is asked of a bracket.</summary>
/// <param name="Index">Its place among the awards asked for.</param>
sealed record Question(int Index, Ask Ask, Rule? Rule);

/// <summary>Candidates who are asked the same questions: the awards that refuse them all beforehand, and the rest.</summary>
sealed class Bracket
{
    readonly Standing[] refused;

    public Bracket(Lawbook book, IReadOnlyList<Award> awards, Facts one, Regime? regime, int year)
    {
        refused = new Standing[awards.Count];
        List<Question> questions = [];
        for (var i = 0; i < awards.Count; i++)
        {
            if (book.Refusal(one, awards[i], regime, year) is { } refusal) refused[i] = new Standing(refusal.Outcome.Concluded, 0);
            else if (book.Asked(one, awards[i], regime!, year) is var (ask, logic)) questions.Add(new Question(i, ask, Rule.Of(logic, ask)));
        }
        Questions = [.. questions];
        ByIndex = [.. Enumerable.Range(0, awards.Count).Select(i => questions.Find(q => q.Index == i))];
    }

    public Question[] Questions { get; }

    public Question?[] ByIndex { get; }

    /// <summary>Answers for a candidate of the bracket, an award a place.</summary>
    public void Answer(Facts facts, Span<Standing> standings)
    {
        refused.CopyTo(standings);
        if (Questions.Length == 0) return;
        // These say the same whatever the award.
        var any = Questions[0].Ask;
        var (worst, open) = (Outcome.Met, Weighed.All);
        Count(Crosscut.Holding(facts, any), Standing.Hold, ref worst, ref open);
        Count(Crosscut.Disciplined(facts, any), Standing.Discipline, ref worst, ref open);
        Count(Crosscut.Dissolving(facts, any), 0, ref worst, ref open);
        foreach (var question in Questions) standings[question.Index] = Answer(facts, question, worst, open);
    }

    static Standing Answer(Facts facts, Question question, Outcome worst, ulong open)
    {
        var weighed = question.Rule?.Weigh(facts, question.Ask) ?? Weighed.NeverMet;
        // Where nothing applies to the ground of the proposal, the award is not to be had on it.
        if (weighed.Outcome is null) weighed = Weighed.NeverMet;
        Count(weighed.Outcome, weighed.OpenBy, ref worst, ref open);
        Count(Crosscut.Doubling(facts, question.Ask, out _), 0, ref worst, ref open);
        Count(Crosscut.Ending(question.Ask), 0, ref worst, ref open);
        return new Standing(worst.Concluded, worst > Outcome.HumanDecides ? open : 0);
    }

    static void Count(Outcome? outcome, ulong lifting, ref Outcome worst, ref ulong open)
    {
        if (outcome is not { } said) return;
        if (said > worst) worst = said;
        if (said > Outcome.HumanDecides) open &= lifting;
    }
}
