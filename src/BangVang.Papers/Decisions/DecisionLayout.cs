using BangVang.Papers.Official;

namespace BangVang.Papers.Decisions;

/// <summary>Lays a <see cref="DecisionPaper"/> out as a Quyết định with its lists.</summary>
public static class DecisionLayout
{
    /// <summary>The decision as an official paper, ready for <see cref="OfficialDocx"/>.</summary>
    public static OfficialDocument ToOfficial(this DecisionPaper decision) => new()
    {
        Superior = decision.Superior,
        Issuer = decision.Issuer,
        Number = decision.Number,
        Symbol = decision.Symbol,
        Place = decision.Place,
        Date = decision.Date,
        Type = "Quyết định",
        Title = decision.Title,
        Authority = decision.Authority,
        Bases = decision.Bases,
        Body = [new CentredBlock("Quyết định:"), .. decision.Articles.Select((text, i) => new ArticleBlock(i + 1, text))],
        Recipients = decision.Recipients,
        Signature = decision.Signature,
        Annexes = [.. decision.Lists.Select(list => new Annex(list.Title, DecisionTable.Of(list), Landscape: DecisionTable.IsBroad(list), Label: decision.Lists.Count == 1 ? "" : null))],
        IsForSigning = decision.IsForSigning,
    };
}
