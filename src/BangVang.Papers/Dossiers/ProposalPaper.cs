using BangVang.Papers.Official;

namespace BangVang.Papers.Dossiers;

/// <summary>A proposal to award (tờ trình), with the list of nominees annexed: Nghị định 152/2025/NĐ-CP, Phụ lục, Mẫu 01, as far as it is known.</summary>
public sealed record ProposalPaper
{
    /// <summary>Who writes, where, when, who signs.</summary>
    public required PaperFrame Frame { get; init; }

    /// <summary>Kính gửi.</summary>
    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>The căn cứ, without the closing mark.</summary>
    public IReadOnlyList<string> Bases { get; init; } = [];

    /// <summary>What the proposer says beside the figures: one paragraph each.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>What the council or the other bodies that were asked said, one sentence each.</summary>
    public IReadOnlyList<string> Opinions { get; init; } = [];

    /// <summary>In the order of printing.</summary>
    public required IReadOnlyList<NomineeLine> Nominees { get; init; }

    /// <summary>Nơi nhận.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The paper in the official layout.</summary>
    public OfficialDocument ToOfficial() => new()
    {
        Superior = Frame.Superior, Issuer = Frame.Issuer, Symbol = Frame.Symbol, Place = Frame.Place, Date = Frame.Date,
        Type = "Tờ trình", Title = $"Về việc đề nghị tặng danh hiệu thi đua, hình thức khen thưởng {Frame.Period}", Addressees = Addressees, Bases = Bases,
        Body = [.. Body()], Recipients = Recipients, Signature = Frame.Signature,
        Annexes = [new Annex($"Danh sách đề nghị tặng danh hiệu thi đua, hình thức khen thưởng {Frame.Period}", [NomineeTables.List(Nominees)], Landscape: true)],
    };

    IEnumerable<Block> Body()
    {
        foreach (var paragraph in Paragraphs) yield return new TextBlock(paragraph);
        yield return new TextBlock($"{Frame.Issuer} kính đề nghị xét, tặng danh hiệu thi đua, hình thức khen thưởng {Frame.Period} cho {NomineeCounts.InWords(Nominees)}, cụ thể:");
        foreach (var award in Nominees.GroupBy(n => n.Award))
            yield return new ItemBlock($"{award.Key}: {NomineeCounts.InWords(award)};");
        foreach (var opinion in Opinions) yield return new TextBlock(opinion);
        yield return new TextBlock("(Có danh sách và báo cáo thành tích kèm theo)");
        yield return new TextBlock("Kính trình xem xét, quyết định");
    }
}
