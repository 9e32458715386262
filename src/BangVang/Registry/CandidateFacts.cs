using BangVang.Kernel.Data;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.People;

namespace BangVang.Registry;

/// <summary>
/// What the house knows of those who may be proposed, as the lawbook asks for it: years, awards held, initiatives, discipline.
/// What nobody entered stays unknown; an annulled award was never held. One question to the database, for one as for a thousand.
/// </summary>
public sealed class CandidateFacts(AppDb db)
{
    public async Task<IReadOnlyDictionary<Honoree, Candidate>> Of(IReadOnlyCollection<Honoree> honorees, DateOnly on)
    {
        Guid[] Ids(HonoreeKind kind) => [.. honorees.Where(h => h.Kind == kind).Select(h => h.Id).Distinct()];
        var rows = await FactRow.Of(db, Ids(HonoreeKind.Person), Ids(HonoreeKind.Collective), Ids(HonoreeKind.Household));
        var facts = new Known(rows);
        return honorees.Distinct().ToDictionary(h => h, facts.Of);
    }

    /// <summary>The rows by what they are and whose.</summary>
    sealed class Known(ILookup<string, FactRow> rows)
    {
        readonly ILookup<Guid, FactRow> years = By(rows, "year"), awards = By(rows, "award"), disciplines = By(rows, "discipline"), holds = By(rows, "hold"),
            initiatives = By(rows, "initiative"), posts = By(rows, "post"), persons = By(rows, "person"), bodies = By(rows, "body");

        public Candidate Of(Honoree who)
        {
            var (person, body) = (persons[who.Id].FirstOrDefault(), bodies[who.Id].FirstOrDefault());
            var isCollective = who.Kind == HonoreeKind.Collective;
            return new Candidate
            {
                Id = who.Id.ToString(),
                Kind = who.Kind switch { HonoreeKind.Person => person is { Code: not "VN" } ? Recipient.Foreign : Recipient.Individual, HonoreeKind.Collective => Recipient.Collective, _ => Recipient.Household },
                Ratings = years[who.Id].Where(f => f.Code != null).ToDictionary(f => f.Year!.Value, f => Enum.Parse<Rating>(f.Code!)),
                Awards = [.. awards[who.Id].Select(a => new HeldAward(a.Code!, a.Year!.Value, a.From, Enum.Parse<Basis>(a.Word!), a.Text))],
                Initiatives = [.. initiatives[who.Id].Select(i => new OwnInitiative(i.Year!.Value, i.Code is null ? null : Enum.Parse<Scope>(i.Code)) { UsedFor = new Usage(true, i.Word) })],
                Disciplines = [.. disciplines[who.Id].Select(d => new Discipline(Enum.Parse<DisciplineLevel>(d.Code!), d.From!.Value, d.Until))],
                Holds = [.. holds[who.Id].Select(h => new Hold(Enum.Parse<HoldKind>(h.Code!), h.From!.Value, h.Until))],
                Posts = who.Kind == HonoreeKind.Person ? [.. posts[who.Id].Select(p => new Post(p.Text!, p.From!.Value, p.Until, p.Code))] : null,
                ServiceFrom = person?.From ?? body?.From,
                Sex = person?.Word is { } sex ? Enum.Parse<Sex>(sex) : null,
                Nationality = person?.Code,
                Collective = isCollective ? years[who.Id].ToDictionary(f => f.Year!.Value, f => new Membership(f.Members, f.Completed, f.Ldtt, f.Cstdcs, f.Disciplined)) : null,
                BlockRanks = isCollective ? years[who.Id].Where(f => f.Rank != null).ToDictionary(f => f.Year!.Value, f => f.Rank!.Value) : null,
                DissolvedOn = body?.Until,
            };
        }

        static ILookup<Guid, FactRow> By(ILookup<string, FactRow> rows, string what) => rows[what].ToLookup(r => r.Whose);
    }
}
