using System.Globalization;
using System.Text.RegularExpressions;
using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Tests.Cases;

/// <summary>The lines of facts of a case.</summary>
static partial class CaseFacts
{
    public static Candidate With(Candidate c, string key, string value) => key switch
    {
        "Là" => Being(c, value),
        "Xếp loại" => c with { Ratings = Items(value).SelectMany(i => Years(i[..i.LastIndexOf(' ')]).Select(y => (y, Enum.Parse<Rating>(i[(i.LastIndexOf(' ') + 1)..])))).Concat((c.Ratings ?? new Dictionary<int, Rating>()).Select(r => (r.Key, r.Value))).ToDictionary(r => r.Item1, r => r.Item2) },
        "Khen" => c with { Awards = [.. c.Awards!, .. Items(value).SelectMany(Awards)] },
        "Sáng kiến" => c with { Initiatives = [.. c.Initiatives!, .. Items(value).SelectMany(Initiatives)] },
        "Đề tài" => c with { Topics = [.. c.Topics!, .. Items(value).SelectMany(Initiatives).Select(i => new Topic(i.Year, i.Scope))] },
        "Kỷ luật" => c with { Disciplines = [.. c.Disciplines!, Spanned(value, Enum.GetValues<DisciplineLevel>(), l => l.Word, (l, from, to) => new Discipline(l, from, to) { Lasts = value.EndsWith("- nay", StringComparison.Ordinal) })] },
        "Vướng mắc" => c with { Holds = [.. c.Holds!, Spanned(value, Enum.GetValues<HoldKind>(), HoldWord, (k, from, to) => new Hold(k, from, to))] },
        "Phong trào" => c with { Movements = [.. c.Movements!, .. Items(value).Select(Part)] },
        "Thành viên" => c with { Collective = Items(value).ToDictionary(i => int.Parse(i[..4], CultureInfo.InvariantCulture), i => new Membership(Figure(i, "người"), Figure(i, "hoàn thành"), Figure(i, "LĐTT"), Figure(i, "CSTĐCS"), Figure(i, "kỷ luật"))) },
        "Xếp hạng" => c with { BlockRanks = Items(value).ToDictionary(i => int.Parse(i[..4], CultureInfo.InvariantCulture), i => int.Parse(i.Split(' ')[^1], CultureInfo.InvariantCulture)) },
        "Công tác từ" or "Thành lập" => c with { ServiceFrom = value == "chưa rõ" ? null : Day(value) },
        "Chức vụ" => c with { Posts = [.. c.Posts!, .. Items(value).Select(Post)] },
        "Giới tính" => c with { Sex = value == "nữ" ? Sex.Female : Sex.Male },
        "Quốc tịch" => c with { Nationality = value },
        "Được tặng cờ" => c with { FlagSubject = value switch { "có" => true, "không" => false, _ => null } },
        "Tiếp nhận" => c with { ReceivedOn = Day(value) },
        "Giải thể" => c with { DissolvedOn = Day(value) },
        "Căn cứ" => c with { Basis = Ground(value) },
        "Chưa rõ" => value.Split(',', StringSplitOptions.TrimEntries).Aggregate(c, Without),
        _ => throw new FormatException($"no line of facts is called \"{key}\""),
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "d/M/yyyy", CultureInfo.InvariantCulture);

    static Candidate Being(Candidate c, string value)
    {
        if (value == "tập thể") return Given.Collective with { Id = c.Id };
        if (Enum.GetValues<Recipient>().Cast<Recipient?>().FirstOrDefault(r => r!.Value.Word == value) is { } kind) return c with { Kind = kind };
        var track = Enum.GetValues<Track>().Single(t => t.Word == value);
        return track is Track.Enterprise or Track.BoTinh ? Given.Collective with { Id = c.Id, Track = track } : c with { Track = track };
    }

    static Candidate Without(Candidate c, string what) => what switch
    {
        "xếp loại" => c with { Ratings = null },
        "khen" => c with { Awards = null },
        "sáng kiến" => c with { Initiatives = null },
        "đề tài" => c with { Topics = null },
        "kỷ luật" => c with { Disciplines = null },
        "vướng mắc" => c with { Holds = null },
        "phong trào" => c with { Movements = null },
        "thành viên" => c with { Collective = null },
        "xếp hạng" => c with { BlockRanks = null },
        "chức vụ" => c with { Posts = null },
        "quốc tịch" => c with { Nationality = null },
        _ => throw new FormatException($"\"{what}\" cannot be taken away"),
    };

    static string[] Items(string value) => value.Split(';', StringSplitOptions.TrimEntries);

    static IEnumerable<int> Years(string text) => text.Split(',', StringSplitOptions.TrimEntries).SelectMany(part =>
        part.Split('-').Select(y => int.Parse(y, CultureInfo.InvariantCulture)).ToArray() is [var from, var until] ? Enumerable.Range(from, until - from + 1) : [int.Parse(part, CultureInfo.InvariantCulture)]);

    static IEnumerable<HeldAward> Awards(string item)
    {
        var match = Award().Match(item);
        if (!match.Success) throw new FormatException($"\"{item}\" is no award held");
        var day = match.Groups["day"];
        var basis = match.Groups["basis"];
        return Years(match.Groups["years"].Value).Select(year => new HeldAward(match.Groups["code"].Value, year,
            day.Success ? Day(day.Value) : match.Groups["undated"].Success ? null : new DateOnly(year + 1, 1, 15),
            !basis.Success ? Basis.CongTrang : basis.Value == "chưa rõ căn cứ" ? null : Ground(basis.Value),
            Issuer: match.Groups["issuer"].Success ? match.Groups["issuer"].Value : null));
    }

    static IEnumerable<OwnInitiative> Initiatives(string item)
    {
        var match = Initiative().Match(item);
        if (!match.Success) throw new FormatException($"\"{item}\" is no initiative");
        var usage = match.Groups["used"].Success ? new Usage(true, match.Groups["used"].Value) : match.Groups["unsaid"].Success ? default : Usage.None;
        return Years(match.Groups["years"].Value).Select(y => new OwnInitiative(y, Level(match.Groups["scope"].Value)) { UsedFor = usage });
    }

    static MovementPart Part(string item)
    {
        var match = Movement().Match(item);
        return new MovementPart(Level(match.Groups["scope"].Value), match.Groups["years"].Success ? int.Parse(match.Groups["years"].Value, CultureInfo.InvariantCulture) : null,
            match.Groups["role"].Value switch { "dẫn đầu" => MovementRole.Led, "tiêu biểu" => MovementRole.Outstanding, _ => null });
    }

    static Post Post(string item)
    {
        var (name, from, to) = Span(item);
        return new Post(name, from, to);
    }

    static TFact Spanned<TKind, TFact>(string value, TKind[] kinds, Func<TKind, string> word, Func<TKind, DateOnly, DateOnly?, TFact> fact)
    {
        var (name, from, to) = Span(value);
        return fact(kinds.Single(k => word(k) == name), from, to);
    }

    static (string Name, DateOnly From, DateOnly? To) Span(string item)
    {
        var match = SpanOf().Match(item);
        return (match.Groups["name"].Value, Day(match.Groups["from"].Value), match.Groups["to"].Success ? Day(match.Groups["to"].Value) : null);
    }

    static int? Figure(string item, string what) => Regex.Match(item, $@"(\d+) {what}", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } m ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    static Scope? Level(string word) => word == "chưa rõ phạm vi" ? null : Enum.GetValues<Scope>().Single(s => s.Word == word);

    static Basis Ground(string word) => Enum.GetValues<Basis>().Single(b => b.Word == word);

    static string HoldWord(HoldKind kind) => kind switch { HoldKind.Discipline => "xem xét kỷ luật", HoldKind.Investigation => "điều tra", HoldKind.Inspection => "thanh tra", HoldKind.Complaint => "khiếu nại", _ => "báo chí" };

    [GeneratedRegex(@"^(?<code>\w+) (?<years>[\d, -]*\d)(?: ngày (?<day>\S+)| (?<undated>chưa rõ ngày))?(?: (?<basis>(?!của )[^;]+?))?(?: của (?<issuer>\w+))?$")]
    private static partial Regex Award();

    [GeneratedRegex(@"^(?<years>[\d, -]*\d) (?<scope>.+?)(?: đã dùng (?<used>\S+)| (?<unsaid>chưa rõ đã dùng))?$")]
    private static partial Regex Initiative();

    [GeneratedRegex(@"^(?<scope>.+?)(?: (?<years>\d+) năm)?(?: (?<role>dẫn đầu|tiêu biểu))?$")]
    private static partial Regex Movement();

    [GeneratedRegex(@"^(?<name>.+?) (?<from>\d+/\d+/\d{4}) -(?: (?<to>\d+/\d+/\d{4})| nay)?$")]
    private static partial Regex SpanOf();
}
