using BangVang.Papers.Text;

namespace BangVang.Papers.Official.Minutes;

/// <summary>Lays minutes out as a Biên bản (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9): time, attendance, course, votes, two signatures.</summary>
public static class MinutesLayout
{
    /// <summary>The minutes of a session, ready for <see cref="OfficialDocx"/>. Parts without content are left out and not numbered.</summary>
    public static OfficialDocument ToOfficial(this MinutesPaper minutes) => Lay(minutes.Frame, Body(minutes), [minutes.SecretarySignature]);

    /// <summary>The minutes of a tally, signed by the tellers and by who presided.</summary>
    public static OfficialDocument ToOfficial(this TallyPaper tally) => Lay(tally.Frame, Body(tally), tally.TellerSignatures);

    static OfficialDocument Lay(MinutesFrame frame, List<Block> body, IReadOnlyList<Signature> beside) => new()
    {
        Superior = frame.Superior, Issuer = frame.Issuer, Number = frame.Number, Symbol = frame.Symbol, Place = frame.Place, Date = frame.Date,
        Type = "Biên bản", Title = frame.Title, Body = body, Recipients = frame.Recipients, Beside = beside, Signature = frame.Chair,
    };

    static List<Block> Body(MinutesPaper minutes)
    {
        var body = new List<Block> { new TextBlock(minutes.Begins) };
        if (minutes.Where is { } where) body.Add(new TextBlock(where));
        Parts(body,
            ("Thành phần", [.. Lines(minutes.Attendance), new TextBlock(minutes.Chair), new TextBlock(minutes.Secretary)]),
            ("Nội dung", [.. minutes.Matters.SelectMany(Matter), .. minutes.Course.Select(line => new TextBlock(line))]),
            ("Kết quả bỏ phiếu", minutes.Frame.Votes.Count == 0 ? [] : [VoteTable.Of(minutes.Frame.Votes), .. minutes.VoteNotes.Select(note => new TextBlock(note))]),
            ("Kết luận", [.. minutes.Conclusion.Select(line => new TextBlock(line))]));
        if (minutes.Ends is { } ends) body.Add(new TextBlock(ends));
        return body;
    }

    static List<Block> Body(TallyPaper tally)
    {
        var body = tally.LeadIn.Select(Block (line) => new TextBlock(line)).ToList();
        Parts(body,
            ("Tổ kiểm phiếu", Lines(tally.Tellers)),
            ("Số phiếu", Lines(tally.Ballots)),
            ("Kết quả kiểm phiếu", tally.Frame.Votes.Count == 0 ? [] : [VoteTable.Of(tally.Frame.Votes)]));
        body.AddRange(tally.Closing.Select(line => new TextBlock(line)));
        return body;
    }

    static void Parts(List<Block> body, params (string Title, IReadOnlyList<Block> Blocks)[] parts)
    {
        var number = 0;
        foreach (var (title, blocks) in parts.Where(part => part.Blocks.Count > 0))
        {
            body.Add(new HeadingBlock(1, $"{Numerals.Roman(++number)}.", title));
            body.AddRange(blocks);
        }
    }

    static IEnumerable<Block> Matter(MinutesMatter matter, int index)
    {
        yield return new HeadingBlock(2, $"{index + 1}.", matter.Text);
        if (matter.Opinions is { } opinions) yield return new TextBlock(opinions);
        if (matter.Conclusion is { } conclusion) yield return new TextBlock($"Kết luận: {conclusion}");
    }

    static List<Block> Lines(IReadOnlyList<string> lines) => [.. lines.Select(line => new ItemBlock(line))];
}

/// <summary>The votes as a table: one row a nominee, the awards as headings between.</summary>
static class VoteTable
{
    public static TableBlock Of(IReadOnlyList<VoteRow> votes)
    {
        var spoilt = votes.Any(vote => vote.Void > 0);
        List<TableColumn> columns = [new("TT", 1.1, Centred: true), new("Người, tập thể được đề nghị", 6.4), new("Đồng ý / tổng số", 2.2, Centred: true), new("Không đồng ý", 1.7, Centred: true)];
        if (spoilt) columns.Add(new("Không hợp lệ", 1.7, Centred: true));
        columns.AddRange([new("Tỷ lệ", 1.8, Centred: true), new("Kết quả", 2, Centred: true)]);
        return new TableBlock(columns, [.. Rows(votes, spoilt)]);
    }

    static IEnumerable<Row> Rows(IReadOnlyList<VoteRow> votes, bool spoilt)
    {
        var number = 0;
        foreach (var group in votes.GroupBy(vote => vote.Award))
        {
            yield return new SectionRow(group.Key);
            foreach (var vote in group)
            {
                List<string> cells = [$"{++number}", vote.Name, $"{vote.Agree}/{vote.Members}", $"{vote.Disagree}"];
                if (spoilt) cells.Add($"{vote.Void}");
                yield return new CellRow([.. cells, vote.Share, vote.Result]);
            }
        }
    }
}
