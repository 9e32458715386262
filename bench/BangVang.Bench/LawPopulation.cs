using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Bench;

/// <summary>A register such as a province keeps: ten years of everybody's history, the same at every run.</summary>
sealed class LawPopulation(int seed = 20261001)
{
    const int FirstYear = 2016, LastYear = 2025;

    readonly Random random = new(seed);

    public IEnumerable<Candidate> Take(int count) => Enumerable.Range(0, count).Select(i => i % 100 < 85 ? Person(i) : i % 100 < 97 ? Body(i) : Household(i));

    Candidate Person(int i)
    {
        var talent = random.NextDouble();
        var ratings = Ratings(talent);
        return new Candidate
        {
            Id = $"nv-{i:0000000}", Kind = Recipient.Individual, Nationality = "VN", Ratings = ratings,
            Awards = [.. Titles(ratings, "LDTT", "CSTDCS", talent), .. Commendations(talent, "BK_TINH", "BK_TTG")],
            Initiatives = [.. Years(talent * 0.4).Select(y => new OwnInitiative(y, random.NextDouble() < 0.25 ? Scope.BoTinh : Scope.CoSo) { UsedFor = random.NextDouble() < 0.4 ? new Usage(true, "CSTDCS") : Usage.None })],
            Topics = [.. Years(0.03).Select(y => new Topic(y, Scope.BoTinh))],
            Disciplines = random.NextDouble() < 0.02 ? [new Discipline(DisciplineLevel.KhienTrach, new DateOnly(random.Next(FirstYear, LastYear), 5, 1), new DateOnly(random.Next(LastYear, LastYear + 1), 5, 1))] : [],
            Holds = random.NextDouble() < 0.01 ? [new Hold(HoldKind.Complaint, new DateOnly(2026, 1, 10))] : [],
            ServiceFrom = new DateOnly(random.Next(1985, 2020), random.Next(1, 13), 1),
            Posts = random.NextDouble() < 0.1 ? [new Post("Trưởng phòng", new DateOnly(random.Next(2005, 2022), 1, 1))] : [],
            Movements = random.NextDouble() < 0.05 ? [new MovementPart(Scope.BoTinh, 5, MovementRole.Outstanding)] : [],
        };
    }

    Candidate Body(int i)
    {
        var talent = random.NextDouble();
        var ratings = Ratings(talent);
        return new Candidate
        {
            Id = $"tt-{i:0000000}", Kind = Recipient.Collective, Nationality = "VN", FlagSubject = random.NextDouble() < 0.3, Ratings = ratings,
            Awards = [.. Titles(ratings, "TTLDTT", "TTLDXS", talent), .. Commendations(talent, "BK_TINH", "BK_TTG"), .. Commendations(talent * 0.5, "CO_TINH", "CO_CP")],
            Initiatives = [], Topics = [], Disciplines = [], Holds = [], Posts = [], Movements = [],
            ServiceFrom = new DateOnly(random.Next(1945, 2015), 1, 1),
            Collective = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).ToDictionary(y => y, _ => Members(talent)),
            BlockRanks = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).ToDictionary(y => y, _ => random.Next(1, 9)),
        };
    }

    Candidate Household(int i) => new() { Id = $"h-{i:0000000}", Kind = Recipient.Household, Nationality = "VN", Ratings = new Dictionary<int, Rating>(), Awards = [.. Commendations(0.3, "BK_TINH", "BK_TTG")], Initiatives = [], Topics = [], Disciplines = [], Holds = [], Posts = [], Movements = [] };

    Membership Members(double talent)
    {
        var members = random.Next(5, 60);
        var completed = random.NextDouble() < 0.5 + talent / 2 ? members : members - 1;
        return new Membership(members, completed, (int)(members * (0.5 + random.NextDouble() * 0.5)), random.Next(0, 4), random.NextDouble() < 0.05 ? 1 : 0);
    }

    Dictionary<int, Rating> Ratings(double talent)
    {
        var ratings = new Dictionary<int, Rating>(10);
        for (var year = FirstYear; year <= LastYear; year++)
            ratings[year] = random.NextDouble() < talent * 0.8 ? Rating.HTXSNV : random.NextDouble() < 0.85 ? Rating.HTTNV : random.NextDouble() < 0.95 ? Rating.HTNV : Rating.KHTNV;
        return ratings;
    }

    IEnumerable<HeldAward> Titles(Dictionary<int, Rating> ratings, string common, string better, double talent)
    {
        foreach (var (year, rating) in ratings)
        {
            if (rating < Rating.HTTNV) continue;
            yield return new HeldAward(common, year, new DateOnly(year, 12, 20), Basis.CongTrang);
            if (rating == Rating.HTXSNV && random.NextDouble() < 0.3 + talent * 0.6) yield return new HeldAward(better, year, new DateOnly(year + 1, 1, 15), Basis.CongTrang);
        }
    }

    IEnumerable<HeldAward> Commendations(double talent, string first, string second)
    {
        var year = random.Next(FirstYear, LastYear + 3);
        if (year > LastYear || random.NextDouble() > talent) yield break;
        yield return new HeldAward(first, year, new DateOnly(year + 1, 3, 2), random.NextDouble() < 0.85 ? Basis.CongTrang : Basis.DotXuat);
        if (year + 2 <= LastYear && random.NextDouble() < talent * 0.6) yield return new HeldAward(second, year + 2, new DateOnly(year + 3, 5, 1), Basis.CongTrang);
    }

    IEnumerable<int> Years(double likely)
    {
        for (var year = FirstYear; year <= LastYear; year++) if (random.NextDouble() < likely) yield return year;
    }
}
