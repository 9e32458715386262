using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Pages;
using BangVang.Initiatives.Recognising.Pages;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Initiatives;
using BangVang.Papers.Official;
using BangVang.Plans;
using Scope = BangVang.Law.Book.Scope;

namespace BangVang.Initiatives.Printing;

/// <summary>The papers of initiatives: request with description, confirmation of effect, decision with list, certificates.</summary>
public static class InitiativePapers
{
    static readonly PaperDate Open = new(null, null, null);

    /// <summary>Form 01 and form 02 in one file.</summary>
    public static byte[] Request(Initiative it, string origin, IReadOnlyList<AuthorView> authors, string? addressee)
    {
        var signer = new Signer(authors.Count > 1 ? "Đại diện tác giả" : "Tác giả", authors.Count > 0 ? authors[0].Name : null);
        return Saved(output => PersonalDocx.Write(
        [
            new PersonalPaper { Title = "Đơn yêu cầu công nhận sáng kiến", Addressee = addressee ?? "Hội đồng sáng kiến …………", Body = [.. Form(it, origin, authors)], Date = Open, Signers = [signer] },
            new PersonalPaper { Title = "Báo cáo mô tả sáng kiến", Body = [.. Description(it)], Date = Open, Signers = [new Signer("Xác nhận của đơn vị", null), signer] },
        ], output));
    }

    public static byte[] Confirmation(Initiative it, EffectConfirmation one, Organisation body, IReadOnlyList<AuthorView> authors) => Official(new OfficialDocument
    {
        Issuer = Issuers.InFull(body.Name, body.Kind), Symbol = "GXN", Place = "…………", Date = Open, Type = "Giấy xác nhận", Title = "Hiệu quả áp dụng sáng kiến",
        Body =
        [
            new TextBlock($"{body.Name} xác nhận đơn vị đã áp dụng sáng kiến “{it.Title}” của {string.Join(", ", authors.Select(a => a.Name))} từ ngày {one.UsedFrom:dd/MM/yyyy}."),
            new TextBlock("Hiệu quả thu được:"), new TextBlock(one.Statement ?? ""),
        ],
        Recipients = ["Hội đồng sáng kiến", "Tác giả", "Lưu: VT"], Signature = new Signature(["Thủ trưởng đơn vị"], null),
    });

    public static byte[] Decision(DecisionPage page)
    {
        var (decision, issuer) = (page.Decision, Issuers.InFull(page.Body.Name, page.Body.Kind));
        return Official(new OfficialDocument
        {
            Issuer = issuer, Number = decision.Number, Symbol = decision.Symbol, Place = decision.Place ?? "…………", Date = PaperDate.On(decision.DecidedOn), Type = "Quyết định",
            Title = "Về việc công nhận sáng kiến và phạm vi ảnh hưởng của sáng kiến", Authority = decision.DecidedBy.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal),
            Bases = Bases(decision.DecidedOn, page), Body =
            [
                new CentredBlock("Quyết định:"),
                new ArticleBlock(1, $"Công nhận {page.Rows.Count:00} sáng kiến và phạm vi ảnh hưởng của sáng kiến (có danh sách kèm theo)."),
                new ArticleBlock(2, "Tác giả có sáng kiến được cấp Giấy chứng nhận sáng kiến và được hưởng các quyền lợi theo quy định."),
                new ArticleBlock(3, $"Quyết định này có hiệu lực kể từ ngày ký. {page.Council.Name}, các cơ quan, đơn vị liên quan và các tác giả có tên trong danh sách chịu trách nhiệm thi hành Quyết định này"),
            ],
            Recipients = ["Như Điều 3", "Cơ quan thường trực thi đua, khen thưởng", "Lưu: VT, HĐSK"],
            Signature = new Signature(decision.SignerTitle?.Split('\n', ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? ["Thủ trưởng cơ quan"], decision.SignerName),
            Annexes = [new Annex("Danh sách sáng kiến được công nhận", [Listed(page.Rows)], Landscape: true)],
        });
    }

    /// <summary>A certificate for each author, numbered as they stand in the decision.</summary>
    public static byte[] Certificates(DecisionPage page, Guid? only = null)
    {
        var decision = page.Decision;
        var all = page.Rows.SelectMany(row => row.Authors.Select(author => (row, author))).Select((x, i) => (Row: x.row, Author: x.author, Number: i + 1));
        var certificates = all.Where(x => only is null || x.Row.InitiativeId == only).Select(x => new InitiativeCertificate
        {
            Issuer = Issuers.InFull(page.Body.Name, page.Body.Kind), Number = $"{x.Number:00}/GCN-SK", Authority = decision.DecidedBy.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal),
            Author = x.Author.Honorific is { } honorific ? $"{honorific} {x.Author.Name}" : x.Author.Name, Place = string.Join(", ", new[] { x.Author.Position, x.Author.Unit }.OfType<string>()),
            Role = x.Row.Authors.Count > 1 ? $"là đồng tác giả (tỷ lệ đóng góp {x.Author.Share:0.##}%) của sáng kiến" : "là tác giả của sáng kiến", Title = x.Row.Title,
            Scope = $"Phạm vi ảnh hưởng: {x.Row.Scope.Word}.{(x.Row.Field is null ? "" : $" Lĩnh vực: {x.Row.Field}.")}", Decision = decision.Citation,
            City = decision.Place ?? "…………", Date = PaperDate.On(decision.DecidedOn),
            Signature = new Signature(decision.SignerTitle?.Split('\n', ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? ["Thủ trưởng cơ quan"], decision.SignerName),
        }).ToList();
        return Saved(output => CertificateDocx.Write(certificates, output));
    }

    static IEnumerable<Block> Form(Initiative it, string origin, IReadOnlyList<AuthorView> authors)
    {
        yield return new TextBlock(authors.Count > 1 ? "Chúng tôi ghi tên dưới đây:" : "Tôi ghi tên dưới đây:");
        yield return new TableBlock([new("TT", 1, Centred: true), new("Họ và tên", 4), new("Chức vụ, đơn vị", 5), new("Tỷ lệ (%) đóng góp vào việc tạo ra sáng kiến", 3, Centred: true)],
            [.. authors.Select((a, i) => new CellRow([$"{i + 1}", a.Name, string.Join(", ", new[] { a.Position, origin }.OfType<string>()), $"{a.Share:0.##}"]))]);
        yield return new TextBlock($"Là {(authors.Count > 1 ? "đồng tác giả" : "tác giả")} đề nghị xét công nhận sáng kiến: “{it.Title}”.");
        yield return new ItemBlock($"Lĩnh vực áp dụng: {it.Field ?? "…………"}.");
        yield return new ItemBlock($"Ngày sáng kiến được áp dụng lần đầu hoặc áp dụng thử: {it.StartedOn?.ToString("dd/MM/yyyy") ?? "…………"}.");
        yield return new ItemBlock($"Nơi áp dụng: {it.Place ?? "…………"}.");
        yield return new TextBlock("Mô tả bản chất của sáng kiến: có báo cáo mô tả kèm theo.");
        yield return new TextBlock("Cam đoan mọi thông tin nêu trong đơn là trung thực, đúng sự thật và hoàn toàn chịu trách nhiệm trước pháp luật.");
    }

    static IEnumerable<Block> Description(Initiative it)
    {
        yield return new TextBlock($"Tên sáng kiến: {it.Title}.");
        (string Title, string? Text)[] parts =
        [
            ("Tình trạng giải pháp đã biết", it.KnownState), ("Mục đích của giải pháp", it.Purpose), ("Nội dung giải pháp", it.Solution), ("Tính mới của giải pháp", it.Novelty),
            ("Khả năng áp dụng của giải pháp", it.Applicability), ("Hiệu quả kinh tế, xã hội", it.Effects),
        ];
        foreach (var ((title, text), i) in parts.Select((p, i) => (p, i)))
        {
            yield return new HeadingBlock(2, $"{i + 1}.", title);
            yield return new TextBlock(text ?? "…………");
        }
    }

    // The laws in force on the day, and the charter of initiatives, as the lawbook has them.
    static IReadOnlyList<string> Bases(DateOnly on, DecisionPage page) =>
    [
        .. Law.Lawbook.National.Instruments.Where(i => (i.Kind == InstrumentKind.Law || i.Title == "Điều lệ Sáng kiến") && (i.From is null || i.From <= on) && (i.Until is null || on <= i.Until))
            .Where(i => i.ReplacedBy is not { } by || Law.Lawbook.National.Instruments.FirstOrDefault(n => n.Id == by)?.From is not { } from || on < from)
            .OrderBy(i => i.Kind).ThenBy(i => i.IssuedOn).Select(Cited),
        $"Căn cứ kết quả chấm điểm của {page.Council.Name}", $"Theo đề nghị của {page.Council.Name}",
    ];

    static string Cited(Instrument instrument)
    {
        var on = instrument.IssuedOn is { } day ? $" {PaperDate.On(day)}" : "";
        return instrument.Kind == InstrumentKind.Law ? $"Căn cứ {instrument.Title} số {instrument.Number}{on}" : $"Căn cứ Nghị định số {instrument.Number}{on} của Chính phủ ban hành {instrument.Title}";
    }

    static TableBlock Listed(IReadOnlyList<DecidedRow> rows) => new(
        [new("TT", 1, Centred: true), new("Tên sáng kiến", 7), new("Tác giả (tỷ lệ đóng góp)", 5), new("Đơn vị", 4), new("Lĩnh vực", 3), new("Phạm vi ảnh hưởng", 2.5, Centred: true)],
        [.. rows.Select(r => new CellRow([$"{r.Ordinal}", r.Title, string.Join("\n", r.Authors.Select(a => $"{a.Name} ({a.Share:0.##}%)")), r.Origin, r.Field ?? "", Capital(r.Scope)]))]);

    static string Capital(Scope scope) => char.ToUpper(scope.Word[0]) + scope.Word[1..];

    static byte[] Official(OfficialDocument paper) => Saved(output => OfficialDocx.Write(paper, output));

    static byte[] Saved(Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return file.ToArray();
    }
}
