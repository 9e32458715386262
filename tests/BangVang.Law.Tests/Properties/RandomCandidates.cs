using BangVang.Law.Book;
using BangVang.Law.Candidates;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Law.Tests.Properties;

/// <summary>Candidates with a history of some length, some of it unknown, drawn so that many come near to an award.</summary>
static class RandomCandidates
{
    static readonly string[] Ladders = ["LDTT", "CSTDCS", "CSTD_TINH", "CSTD_BO", "TTLDXS", "TTLDTT", "CO_TINH", "CO_BO", "CO_CP", "BK_TINH", "BK_BO", "BK_TTG", "HC_LD3", "HC_LD2", "HC_LD1", "HC_DL3", "HC_DL2", "HC_HCM", "GK_XA", "KNC_TINH", "NGUT"];

    public static Arbitrary<Candidate> Any => Gen.Choose(0, int.MaxValue - 1).Select(Draw).ToArbitrary();

    public static Candidate Draw(int seed)
    {
        var random = new Random(seed);
        T? Maybe<T>(T value) where T : class => random.Next(8) == 0 ? null : value;
        T? Perhaps<T>(T value) where T : struct => random.Next(8) == 0 ? null : value;
        List<T> Some<T>(int most, Func<T> draw) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => draw())];
        var collective = random.Next(3) == 0;
        return new Candidate
        {
            Id = "r", Kind = collective ? Recipient.Collective : Recipient.Individual, Nationality = "VN", Sex = Perhaps(random.Next(2) == 0 ? Sex.Female : Sex.Male),
            Ratings = Maybe(Enumerable.Range(2012, 14).Where(_ => random.Next(10) > 0).ToDictionary(y => y, _ => (Rating)Math.Min(3, random.Next(2, 6)))),
            Awards = Maybe(Some(14, () => Award(random))),
            Initiatives = Maybe(Some(5, () => new OwnInitiative(random.Next(2019, 2026), Perhaps((Scope)random.Next(4))) { UsedFor = random.Next(3) == 0 ? new Usage(true, Ladders[random.Next(14)]) : random.Next(4) == 0 ? default : Usage.None })),
            Topics = Maybe(Some(2, () => new Topic(random.Next(2019, 2026), Perhaps((Scope)random.Next(4))))),
            Disciplines = Maybe(random.Next(3) > 0 ? [] : Some(1, () => new Discipline((DisciplineLevel)random.Next(6), Date(random), random.Next(2) == 0 ? null : Date(random).AddYears(1)))),
            Holds = Maybe(random.Next(4) > 0 ? [] : Some(1, () => new Hold((HoldKind)random.Next(5), Date(random), random.Next(2) == 0 ? null : Date(random)))),
            ServiceFrom = Perhaps(new DateOnly(1986 + random.Next(40), 1, 1)),
            Posts = Maybe(Some(2, () => new Post(random.Next(2) == 0 ? "vu_truong_giam_doc_so" : "Trưởng phòng", new DateOnly(2010 + random.Next(10), 1, 1)))),
            Movements = Maybe(Some(1, () => new MovementPart(Perhaps((Scope)random.Next(4)), Perhaps(random.Next(8)), Perhaps((MovementRole)random.Next(2))))),
            FlagSubject = Perhaps(random.Next(2) == 0),
            Collective = Maybe(Enumerable.Range(2021, 5).ToDictionary(y => y, _ => new Membership(10, random.Next(9, 11), random.Next(5, 11), random.Next(2), random.Next(2)))),
            BlockRanks = Maybe(Enumerable.Range(2021, 5).ToDictionary(y => y, _ => random.Next(1, 3))),
        };
    }

    public static HeldAward Award(Random random)
    {
        var code = Ladders[random.Next(Ladders.Length)];
        var year = random.Next(2010, 2026);
        // A title, and an award for which the book knows no sudden limb, is on merit: that it is not must be said, and is then known.
        Basis? basis = code is "HC_DL3" or "HC_DL2" or "HC_HCM" or "NGUT" or "KNC_TINH" || Given.National.Find(code)!.IsTitle || random.Next(3) > 0 ? Basis.CongTrang : random.Next(2) == 0 ? null : (Basis)random.Next(4);
        return new HeldAward(code, year, new DateOnly(year + 1, 1, 15), basis);
    }

    static DateOnly Date(Random random) => new(random.Next(2018, 2027), random.Next(1, 13), 1);
}
