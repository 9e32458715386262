using BangVang.Law.Book;
using BangVang.Law.Candidates;

namespace BangVang.Law.Tests.Bulk;

/// <summary>Candidates of every sort, the same for the same seed: much known, some unknown, some odd.</summary>
sealed class RandomCandidate(int seed)
{
    static readonly string[] Codes = [.. Given.National.Awards.Select(a => a.Code)];
    static readonly string[] Likely = ["LDTT", "CSTT", "CSTDCS", "CSTD_TINH", "CSTD_BO", "BK_TINH", "BK_BO", "BK_TTG", "HC_LD3", "HC_LD2", "TTLDTT", "TTLDXS", "CO_TINH", "CO_CP", "GK_XA"];

    readonly Random random = new(seed);

    public static Candidate Of(int seed) => new RandomCandidate(seed).Make();

    public Candidate Make()
    {
        var kind = Pick(Recipient.Individual, Recipient.Individual, Recipient.Individual, Recipient.Collective, Recipient.Collective, Recipient.Household, Recipient.Foreign, Recipient.Province);
        return new Candidate
        {
            Id = $"c{seed}",
            Kind = kind,
            Track = Perhaps(5, () => Pick(Enum.GetValues<Track>())),
            Ratings = Known(Ratings),
            Awards = Known(Awards),
            Initiatives = Known(() => Some(4, () => new OwnInitiative(Year(), Perhaps(80, () => Pick(Enum.GetValues<Scope>()))) { UsedFor = Pick(Usage.None, Usage.None, default, new Usage(true, "CSTDCS"), new Usage(true, "BK_TINH:2024")) })),
            Topics = Known(() => Some(2, () => new Topic(Year(), Perhaps(80, () => Pick(Enum.GetValues<Scope>()))))),
            Disciplines = Known(() => Chance(85) ? [] : Some(2, () => Day(2016) is var from ? new Discipline(Pick(Enum.GetValues<DisciplineLevel>()), from, Perhaps(80, () => from.AddMonths(random.Next(1, 24)))) : null!)),
            Holds = Known(() => Chance(90) ? [] : Some(2, () => Day(2022) is var from ? new Hold(Pick(Enum.GetValues<HoldKind>()), from, Perhaps(60, () => from.AddMonths(random.Next(0, 30)))) : null!)),
            ServiceFrom = Perhaps(85, () => Day(1970)),
            Posts = Known(() => Some(3, () => Day(1985) is var from ? new Post(Pick([.. Given.National.Offices.Keys, "Chuyên viên"]), from, Perhaps(70, () => from.AddYears(random.Next(0, 30)))) : null!)),
            Movements = Known(() => Some(2, () => new MovementPart(Perhaps(80, () => Pick(Enum.GetValues<Scope>())), Perhaps(80, () => random.Next(1, 7)), Perhaps(80, () => Pick(Enum.GetValues<MovementRole>()))))),
            Nationality = Chance(80) ? "VN" : Pick(null, "LA", "vn"),
            Sex = Perhaps(50, () => Pick(Enum.GetValues<Sex>())),
            FlagSubject = Perhaps(60, () => Chance(50)),
            Collective = kind == Recipient.Collective ? Known(() => Table(_ => Members())) : null,
            BlockRanks = kind == Recipient.Collective ? Known(() => Table(_ => random.Next(1, 5))) : null,
            ReceivedOn = Perhaps(15, () => Day(2024)),
            JudgedYear = Perhaps(10, Year),
            DissolvedOn = Perhaps(3, () => Day(2025)),
            Basis = Perhaps(25, () => Pick(Enum.GetValues<Basis>())),
            Confirmed = Chance(90) ? null : new Dictionary<string, bool> { ["TTLDXS.R3.b"] = Chance(50), ["BK_TTG.R3.b"] = Chance(50) },
        };
    }

    Dictionary<int, Rating> Ratings() => Chance(40) ? Enumerable.Range(2008, 19).ToDictionary(y => y, _ => Pick(Rating.HTXSNV, Rating.HTXSNV, Rating.HTTNV)) : Table(_ => Pick(Rating.HTXSNV, Rating.HTXSNV, Rating.HTTNV, Rating.HTTNV, Rating.HTNV, Rating.KHTNV));

    List<HeldAward> Awards() =>
    [
        .. Chance(40) ? Enumerable.Range(2015, 11).Where(_ => Chance(85)).Select(y => new HeldAward("CSTDCS", y, new DateOnly(y, 12, 20))) : [],
        .. Some(5, () => Held(Pick(Likely))), .. Some(2, () => Held(Pick(Codes))),
    ];

    HeldAward Held(string code)
    {
        var year = Year();
        return new HeldAward(code, year, Perhaps(85, () => new DateOnly(year + random.Next(0, 3), random.Next(1, 13), 15)), Perhaps(85, () => Pick(Basis.CongTrang, Basis.CongTrang, Basis.DotXuat, Basis.PhongTrao, Basis.ChuyenDe)), null, Chance(90) ? null : Pick("BQP", "BCA"));
    }

    Membership Members()
    {
        var members = random.Next(0, 60);
        int? Part() => Perhaps(90, () => Chance(40) ? members : random.Next(0, members + 1));
        return new Membership(Perhaps(90, () => members), Part(), Part(), Part(), Perhaps(90, () => random.Next(0, 2)));
    }

    Dictionary<int, T> Table<T>(Func<int, T> make) => Enumerable.Range(2012, 15).Where(_ => Chance(80)).ToDictionary(y => y, make);

    T? Known<T>(Func<T> make) where T : class => Chance(92) ? make() : null;

    T? Perhaps<T>(int percent, Func<T> make) where T : struct => Chance(percent) ? make() : null;

    List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(0, most + 1)).Select(_ => make())];

    bool Chance(int percent) => random.Next(100) < percent;

    int Year() => random.Next(2010, 2027);

    DateOnly Day(int first) => new DateOnly(random.Next(first, 2027), random.Next(1, 13), 1).AddDays(random.Next(0, 28));

    T Pick<T>(params T[] among) => among[random.Next(among.Length)];
}
