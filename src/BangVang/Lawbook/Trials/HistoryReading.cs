using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Lawbook.Trials;

/// <summary>Makes a candidate of what was typed; what cannot be is said beside its field, with the line it stands in.</summary>
sealed class HistoryReading(HistoryInput sheet, Recipient kind, DateOnly on, Action<string, string> say)
{
    public Candidate Read()
    {
        Check();
        return new Candidate
        {
            Id = "thử",
            Kind = kind,
            Track = sheet.Track,
            JudgedYear = sheet.JudgedYear,
            ReceivedOn = sheet.ReceivedOn,
            ServiceFrom = sheet.ServiceFrom,
            Sex = sheet.Sex,
            Nationality = sheet.Nationality,
            FlagSubject = sheet.FlagSubject,
            Basis = sheet.Basis,
            Ratings = Ratings(),
            Awards = List(Held().ToList(), sheet.AwardsComplete),
            Initiatives = List(Initiatives().ToList(), sheet.InitiativesComplete),
            Topics = sheet.InitiativesComplete ? [] : null,
            Disciplines = List(Disciplines().ToList(), sheet.DisciplinesComplete),
            Holds = List(Holds().ToList(), sheet.HoldsComplete),
            Collective = kind == Recipient.Collective ? Collective() : null,
            BlockRanks = kind == Recipient.Collective ? Ranks() : null,
        };
    }

    void Check()
    {
        if (on.Year is < 2000 or > Years.Last) say("On", $"Ngày xét phải từ năm 2000 đến năm {Years.Last}.");
        if (sheet.JudgedYear > on.Year) say("JudgedYear", $"Năm thành tích {sheet.JudgedYear} ở sau ngày xét {on:dd/MM/yyyy}.");
        if (sheet.ReceivedOn > on) say("ReceivedOn", $"Ngày tiếp nhận ở sau ngày xét {on:dd/MM/yyyy}.");
        if (sheet.ServiceFrom > on) say("ServiceFrom", $"Ngày này ở sau ngày xét {on:dd/MM/yyyy}.");
    }

    Dictionary<int, Rating>? Ratings()
    {
        var ratings = new Dictionary<int, Rating>();
        for (var i = 0; i < sheet.Years.Count; i++)
        {
            var row = sheet.Years[i];
            if (row.Rating is null && row.Rank is null && !row.HasFigures) continue;
            if (YearOf(row.Year, $"Years[{i}].Year", $"Xếp loại, dòng {i + 1}") is not { } year || row.Rating is not { } rating) continue;
            if (!ratings.TryAdd(year, rating)) say($"Years[{i}].Year", $"Xếp loại, dòng {i + 1}: năm {year} đã có ở dòng trên.");
        }
        return ratings;
    }

    IEnumerable<HeldAward> Held()
    {
        for (var i = 0; i < sheet.Awards.Count; i++)
        {
            var row = sheet.Awards[i];
            if (row.Code is null)
            {
                if (row.Year is not null || row.DecidedOn is not null) say($"Awards[{i}].Code", $"Đã được tặng, dòng {i + 1}: chọn danh hiệu, hình thức hoặc xóa dòng.");
                continue;
            }
            if (YearOf(row.Year, $"Awards[{i}].Year", $"Đã được tặng, dòng {i + 1}") is not { } year) continue;
            if (row.DecidedOn is { } decided && decided.Year < year) say($"Awards[{i}].DecidedOn", $"Đã được tặng, dòng {i + 1}: quyết định ngày {decided:dd/MM/yyyy} ở trước năm thành tích {year}.");
            if (sheet.Awards.Take(i).Any(r => (r.Code, r.Year, r.DecidedOn, r.Basis) == (row.Code, row.Year, row.DecidedOn, row.Basis)))
                say($"Awards[{i}].Code", $"Đã được tặng, dòng {i + 1}: giống hệt một dòng ở trên. Xóa dòng thừa, hoặc ghi ngày quyết định, căn cứ để phân biệt.");
            yield return new HeldAward(row.Code, year, row.DecidedOn, row.Basis);
        }
    }

    IEnumerable<OwnInitiative> Initiatives()
    {
        for (var i = 0; i < sheet.Initiatives.Count; i++)
        {
            var row = sheet.Initiatives[i];
            if (row.Year is null && row.Scope is null && row.Use is null) continue;
            if (YearOf(row.Year, $"Initiatives[{i}].Year", $"Sáng kiến, dòng {i + 1}") is not { } year) continue;
            yield return new OwnInitiative(year, row.Scope) { UsedFor = row.Use switch { null => default, InitiativeUse.None => Usage.None, InitiativeUse.Title => new Usage(true, "CSTDCS"), _ => new Usage(true, "BK_TINH") } };
        }
    }

    IEnumerable<Discipline> Disciplines()
    {
        for (var i = 0; i < sheet.Disciplines.Count; i++)
        {
            var row = sheet.Disciplines[i];
            if (row.Level is null && row.From is null && row.To is null) continue;
            if (row.Level is not { } level) say($"Disciplines[{i}].Level", $"Kỷ luật, dòng {i + 1}: chọn hình thức kỷ luật.");
            else if (SpanOf(row.From, row.To, $"Disciplines[{i}]", $"Kỷ luật, dòng {i + 1}") is { } from) yield return new Discipline(level, from, row.To);
        }
    }

    IEnumerable<Hold> Holds()
    {
        for (var i = 0; i < sheet.Holds.Count; i++)
        {
            var row = sheet.Holds[i];
            if (row.Kind is null && row.From is null && row.To is null) continue;
            if (row.Kind is not { } hold) say($"Holds[{i}].Kind", $"Việc đang xem xét, dòng {i + 1}: chọn việc.");
            else if (SpanOf(row.From, row.To, $"Holds[{i}]", $"Việc đang xem xét, dòng {i + 1}") is { } from) yield return new Hold(hold, from, row.To);
        }
    }

    Dictionary<int, Membership> Collective()
    {
        var all = new Dictionary<int, Membership>();
        for (var i = 0; i < sheet.Years.Count; i++)
        {
            var row = sheet.Years[i];
            if (!row.HasFigures || row.Year is not { } year) continue;
            foreach (var (name, part, what) in new[] { ("Completed", row.Completed, "hoàn thành nhiệm vụ"), ("Ldtt", row.Ldtt, "đạt LĐTT"), ("Cstdcs", row.Cstdcs, "đạt CSTĐCS"), ("Disciplined", row.Disciplined, "bị kỷ luật") })
                if (part < 0 || part > row.Members) say($"Years[{i}].{name}", $"Số liệu năm {year}: {part} người {what} không hợp với {row.Members} thành viên.");
            if (row.Members < 1) say($"Years[{i}].Members", $"Số liệu năm {year}: số thành viên phải từ 1.");
            all[year] = new Membership(row.Members, row.Completed, row.Ldtt, row.Cstdcs, row.Disciplined);
        }
        return all;
    }

    Dictionary<int, int> Ranks()
    {
        for (var i = 0; i < sheet.Years.Count; i++) if (sheet.Years[i].Rank < 1) say($"Years[{i}].Rank", $"Hạng trong khối năm {sheet.Years[i].Year} phải từ 1.");
        return sheet.Years.Where(r => r is { Year: not null, Rank: not null }).DistinctBy(r => r.Year).ToDictionary(r => r.Year!.Value, r => r.Rank!.Value);
    }

    static List<T>? List<T>(List<T> rows, bool isComplete) => rows.Count > 0 || isComplete ? rows : null;

    int? YearOf(int? year, string key, string where)
    {
        if (year is null) say(key, $"{where}: nhập năm.");
        else if (year < Years.First || year > on.Year) say(key, $"{where}: năm {year} phải từ {Years.First} đến {on.Year}.");
        else return year;
        return null;
    }

    DateOnly? SpanOf(DateOnly? from, DateOnly? to, string key, string where)
    {
        if (from is null) say($"{key}.From", $"{where}: nhập ngày bắt đầu.");
        else if (to < from) say($"{key}.To", $"{where}: ngày kết thúc ở trước ngày bắt đầu.");
        else return from;
        return null;
    }
}
