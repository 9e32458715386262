namespace BangVang.Organisations.Matching;

/// <summary>Finds the bodies that a text may name.</summary>
sealed class BodyMatching(Tree tree, Body? issuer, DateOnly on)
{
    const int Most = 10;

    static readonly string[] Heads = [.. WordList.Lines("heads.txt").OrderByDescending(h => h.Length)];

    public IEnumerable<Match> Exact(string folded) =>
    [
        .. tree.Names[folded].Select(b => Of(b, 100, MatchReason.Name, "Đúng tên")),
        .. tree.Aliases[folded].Select(b => Of(b, 100, MatchReason.Alias, "Đúng tên gọi khác")),
        .. tree.FormerNames[folded].Select(b => Of(b, 95, MatchReason.FormerName, "Đúng tên trước đây")),
    ];

    public IEnumerable<Match> Named(Word[] words, bool abbreviated)
    {
        var called = Called.Of(words, tree.Places);
        return tree.Fitting(called).Select(e =>
            called.Stem is "" or Body.Committee && e.Body.IsPlace
                ? Of(e.Body, 94, MatchReason.Place, "Chính quyền " + (called.Place is null ? "cùng cấp" : "của nơi ấy"))
                : Of(e.Body, called.Level == Level.None ? 90 : 94, abbreviated ? MatchReason.Abbreviation : MatchReason.Name,
                    abbreviated ? "Viết tắt của tên" : called.Level == Level.None ? "Cùng tên, không kể cấp" : "Cùng tên, cùng cấp"));
    }

    /// <summary>"Chủ tịch UBND tỉnh", "Thường trực Hội đồng": the body of the one who is named.</summary>
    public IEnumerable<Match> OfHead(Word[] words)
    {
        var text = string.Join(' ', words.Select(w => w.Marked));
        var head = Array.Find(Heads, h => text.StartsWith(h + " ", StringComparison.Ordinal));
        if (head is null) return [];
        var rest = words[(head.Count(c => c == ' ') + 1)..];
        return Named(rest, abbreviated: false).Concat(OfHead(rest))
            .Select(m => m with { Score = m.Score - 6, Reason = MatchReason.Head, Why = $"Cơ quan của “{head}”" });
    }

    /// <summary>The words of the text begin words of the name; failing that, most of them are in it (slips of reading).</summary>
    public IEnumerable<Match> Alike(Word[] words)
    {
        var asked = words.Select(w => w.Folded).Distinct().ToArray();
        if (asked.Length == 0) return [];
        var counts = new Dictionary<Body, int>();
        foreach (var word in asked)
            foreach (var body in asked.Length <= 3 ? tree.WordsBeginning(word).SelectMany(tree.With).Distinct() : tree.With(word))
                counts[body] = counts.GetValueOrDefault(body) + 1;
        var least = Math.Max(1, (int)Math.Ceiling(asked.Length * 0.6));
        return counts.Where(c => c.Value >= least).OrderByDescending(c => c.Value).ThenBy(c => c.Key.Name.Length).Take(Most)
            .Select(c => Of(c.Key, (c.Value == asked.Length ? 50 : 30) + 10 * c.Value / asked.Length, MatchReason.Words,
                c.Value == asked.Length ? "Có đủ các chữ" : "Gần giống tên"));
    }

    Match Of(Body body, int score, MatchReason reason, string why)
    {
        var ended = !body.IsValidOn(on);
        var near = issuer is null || body.Path.StartsWith(issuer.Path, StringComparison.Ordinal) || issuer.Path.StartsWith(body.Path, StringComparison.Ordinal);
        return new Match(body.Name, tree.Below(body), score - (ended ? 30 : 0) - (near ? 0 : 4), reason,
            ended ? $"{why}; {(body.ValidUntil is { } last && last < on ? $"đã kết thúc {last:dd/MM/yyyy}" : "chưa thành lập")}" : why)
        {
            OrganisationId = body.Id,
        };
    }
}
