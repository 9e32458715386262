using System.Text.Json;
using System.Text.Unicode;
using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Reading;

/// <summary>
/// Reads a candidate from one line of JSON. What is absent or null is unknown, an empty list is none.
/// </summary>
/// <param name="on">The day of the act: a year of achievement or a day of receipt after it is a slip. Null: not looked at.</param>
/// <param name="refusesStrangers">For lines that people write: a member that nobody knows is a slip. Else it is passed over, as programs send more than is asked.</param>
public sealed class CandidateReader(Lawbook book, bool refusesStrangers = false, DateOnly? on = null)
{
    // Bodies are older than the law on commendation: schools, parishes, the army.
    const int FirstFounding = 1800;

    /// <summary>The candidates of the lines, and for each line that is none a sentence with its number.</summary>
    public (IReadOnlyList<Candidate> Candidates, IReadOnlyList<string> Complaints) Read(IEnumerable<WireLine> lines)
    {
        var (candidates, complaints) = (new List<Candidate>(), new List<string>());
        foreach (var line in lines)
        {
            try
            {
                candidates.Add(line.Text is { } text ? Read(text)
                    : throw new UnreadableCandidate($"dài quá {WireLines.Longest / 1048576} MB", "bằng cách ghi mỗi người, mỗi đơn vị một dòng"));
            }
            catch (UnreadableCandidate fault)
            {
                complaints.Add($"Dòng {line.Number}: {fault.Message}");
            }
        }
        return (candidates, complaints);
    }

    /// <summary>The candidate of a line in UTF-8.</summary>
    /// <exception cref="UnreadableCandidate">It is none; the message says what and how to mend it, in Vietnamese.</exception>
    public Candidate Read(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span)) throw new UnreadableCandidate("không phải chữ UTF-8", "bằng cách lưu lại tệp theo UTF-8");
        try
        {
            using var document = Parsed(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new UnreadableCandidate("không phải một đối tượng JSON", "thành đối tượng trong ngoặc nhọn");
            if (refusesStrangers) Strangers.Refuse(document.RootElement);
            return Read(new Node(document.RootElement));
        }
        catch (JsonException fault)
        {
            throw new UnreadableCandidate($"JSON hỏng ở {(fault.LineNumber > 0 ? $"dòng {fault.LineNumber + 1}, " : "")}vị trí {fault.BytePositionInLine + 1}", "lại dấu ngoặc, dấu phẩy, dấu nháy quanh chỗ đó");
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableCandidate("có ký tự thoát \\u không thành chữ", "lại chuỗi đó");
        }
    }

    // One member written twice is a slip: which of them is meant nobody can tell.
    static JsonDocument Parsed(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            var document = JsonDocument.Parse(line);
            if (Strangers.Twin(document.RootElement) is not { } twin) return document;
            document.Dispose();
            throw new UnreadableCandidate($"{twin.Place}có hai lần {twin.What}", "bằng cách bỏ bớt một lần");
        }
    }

    Candidate Read(Node node)
    {
        var kind = node.NeededCode<Recipient>("kind");
        return new Candidate
        {
            Id = node.Needed("id"),
            Kind = kind,
            Track = node.Code<Track>("track"),
            Ratings = node.ByYear("ratings", RatingOf),
            Awards = Single(node.Each("awards", AwardOf)),
            Initiatives = node.Each("initiatives", InitiativeOf),
            Topics = node.Each("topics", t => new Topic(t.NeededYear("year"), t.Code<Scope>("scope"))),
            Disciplines = node.Each("disciplines", DisciplineOf),
            Holds = node.Each("holds", HoldOf),
            ServiceFrom = node.Date("serviceFrom", FirstFounding),
            Posts = node.Each("posts", PostOf),
            Movements = node.Each("movements", m => new MovementPart(m.Code<Scope>("scope"), m.Number("years", 0, 200), m.Code<MovementRole>("role"))),
            Nationality = node.Text("nationality") is { Length: > 0 } nationality ? nationality : null,
            Sex = node.Code<Sex>("sex"),
            FlagSubject = node.Truth("flagSubject"),
            Collective = node.ByYear("collective", MembershipOf),
            BlockRanks = node.ByYear("blockRanks", (ranks, year) => ranks.Number(year, 1, 10_000)!.Value),
            ReceivedOn = node.Date("receivedOn") is { } received && received > on ? throw node.Fault("receivedOn", $"({received:yyyy-MM-dd}) ở sau ngày xét {on:yyyy-MM-dd}", "lại ngày tiếp nhận hoặc ngày xét") : node.Date("receivedOn"),
            JudgedYear = node.Year("judgedYear") is { } judged && judged > on?.Year ? throw node.Fault("judgedYear", $"({judged}) ở sau ngày xét {on:yyyy-MM-dd}", "lại năm thành tích hoặc ngày xét") : node.Year("judgedYear"),
            DissolvedOn = node.Date("dissolvedOn"),
            Basis = node.Code<Basis>("basis"),
            Confirmed = ConfirmedOf(node),
        };
    }

    static Rating RatingOf(Node ratings, string year) => ratings.NeededCode<Rating>(year);

    HeldAward AwardOf(Node node)
    {
        var code = node.Needed("code");
        if (book.Find(code) is null) throw node.Fault("code", $"\"{Node.Short(code)}\" không có trong sổ luật", "theo mã danh hiệu, hình thức khen thưởng, ví dụ CSTDCS");
        var year = node.NeededYear("year");
        var decided = node.Date("decidedOn");
        if (decided?.Year < year) throw node.Fault("decidedOn", $"({decided:yyyy-MM-dd}) đứng trước năm thành tích {year}", "lại ngày quyết định hoặc năm");
        return new HeldAward(code, year, decided, node.Code<Basis>("basis"), node.Text("reason"), node.Text("issuer"));
    }

    // A second row of the same is a slip of the pen, and would count twice.
    List<HeldAward>? Single(List<HeldAward>? awards)
    {
        for (var i = 1; i < awards?.Count; i++)
            for (var j = 0; j < i; j++)
            {
                if (awards[j].Year != awards[i].Year || awards[j].Code != awards[i].Code) continue;
                if (awards[j] == awards[i]) throw Twin(awards, j, i, "giống hệt nhau", "bằng cách bỏ bớt một mục, hoặc ghi ngày quyết định, căn cứ, lý do để phân biệt");
                if (IsOnceAYear(awards[j], awards[i])) throw Twin(awards, j, i, "", "bằng cách bỏ bớt một mục hoặc sửa lại năm");
            }
        return awards;
    }

    static UnreadableCandidate Twin(List<HeldAward> awards, int one, int other, string how, string mend) =>
        new($"awards mục {one + 1} và mục {other + 1} cùng là {awards[other].Code} năm {awards[other].Year}{(how.Length > 0 ? ", " + how : "")}", mend);

    // A yearly title is given once for a year, unless the law knows two grounds for it and both are said.
    bool IsOnceAYear(HeldAward one, HeldAward other) => book.Find(one.Code) is { IsTitle: true, Yearly: true } title
        && !title.TellsApart(one.Basis, other.Basis);

    static OwnInitiative InitiativeOf(Node node) => new(node.NeededYear("year"), node.Code<Scope>("scope"))
    {
        UsedFor = node.FindNull("usedFor") is null ? default : node.Text("usedFor") is { Length: > 0 } award ? new Usage(true, award) : Usage.None,
    };

    static Discipline DisciplineOf(Node node)
    {
        var (from, to) = node.Span();
        // Absent, the end is unknown; null says that there is none yet.
        return new Discipline(node.NeededCode<DisciplineLevel>("level"), from, to) { Lasts = to is null && node.FindNull("to") is not null };
    }

    static Hold HoldOf(Node node)
    {
        var (from, to) = node.Span();
        return new Hold(node.NeededCode<HoldKind>("kind"), from, to);
    }

    static Post PostOf(Node node)
    {
        var (from, to) = node.Span();
        return new Post(node.Needed("name"), from, to, node.Text("coefficientGroup"));
    }

    static Membership MembershipOf(Node table, string year)
    {
        var node = table.Below(year);
        var members = node.Number("members", 0, int.MaxValue);
        int? Part(string name)
        {
            var part = node.Number(name, 0, int.MaxValue);
            return part > members ? throw node.Fault(name, $"là {part}, nhiều hơn số thành viên {members}", "lại con số") : part;
        }
        return new Membership(members, Part("completed"), Part("ldtt"), Part("cstdcs"), Part("disciplined"));
    }

    static Dictionary<string, bool>? ConfirmedOf(Node node)
    {
        if (node.Find("confirmed") is null) return null;
        var below = node.Below("confirmed");
        var confirmed = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in below.Names) if (below.Truth(name) is { } said) confirmed[name] = said;
        return confirmed;
    }
}
