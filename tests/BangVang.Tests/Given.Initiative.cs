using BangVang.Initiatives;
using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Recognising;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests;

public sealed partial class Given
{
    static readonly string[] FiveCriteria = ["Tính mới", "Hiệu quả kinh tế", "Hiệu quả xã hội", "Khả năng áp dụng", "Trình bày"];

    /// <summary>Somebody of the body, as an author.</summary>
    public Task<Person> Author(Organisation body, string name = "Lò Văn Thử") => Saved((db, _) =>
    {
        var person = new Person { RootId = body.RootId, FullName = name };
        person.Stand(body.Id, "Chuyên viên", Standing.DirectWorker);
        db.Add(person);
        return Task.FromResult(person);
    });

    /// <summary>A council of the body with five criteria of twenty points for the years around today, and one member a name.</summary>
    public Task<InitiativeCouncil> InitiativeCouncil(Organisation body, CouncilRank? level = null, params Guid[] memberAccounts) => Saved((db, services) =>
    {
        var today = services.GetRequiredService<Clock>().Today;
        var council = new InitiativeCouncil { RootId = body.RootId, OrganisationId = body.Id };
        council.Describe(new CouncilFacts($"Hội đồng Sáng kiến {body.Name}", level ?? CouncilRanks.Usual(body.Kind), "Quyết định số 05/QĐ ngày 05/01/2020", new DateOnly(2020, 1, 5), null), body);
        db.Add(council);
        foreach (var (account, i) in memberAccounts.DefaultIfEmpty(Guid.Empty).Select((a, i) => (a, i)))
            db.Add(new InitiativeCouncilMember
            {
                CouncilId = council.Id, AccountId = account == Guid.Empty ? null : account, Name = $"Thành viên {i + 1}", Seat = i == 0 ? CouncilSeat.Chair : CouncilSeat.Member, From = new DateOnly(2020, 1, 5),
            });
        for (var year = today.Year - 6; year <= today.Year + 1; year++) AddCriteria(db, council, year);
        return Task.FromResult(council);
    });

    /// <summary>
    /// A whole request of the body, its authors with equal shares; with a scope it has gone all the way to recognition by the acts that officers use:
    /// put in, routed to the council of the right level, scored, decided.
    /// </summary>
    public async Task<Initiative> Initiative(
        Organisation body, Person[] authors, Scope? scope = null, int? year = null, string title = "Số hóa sổ theo dõi khen thưởng", InitiativeState to = InitiativeState.Recognised)
    {
        var initiative = await Request(body, authors, year, title);
        if (scope is null && to == InitiativeState.Recognised) return initiative;
        return await Brought(initiative, scope ?? Scope.CoSo, to);
    }

    Task<Initiative> Request(Organisation body, Person[] authors, int? year, string title) => Saved((db, services) =>
    {
        var clock = services.GetRequiredService<Clock>();
        var initiative = new Initiative { RootId = body.RootId, OrganisationId = body.Id, Title = title, Year = year ?? clock.Today.Year, EnteredByName = "Nguyễn Thị Thu Hằng", EnteredAt = clock.Now };
        initiative.Describe(new InitiativeText
        {
            Title = title, Year = year ?? clock.Today.Year, Field = "Cải cách hành chính", StartedOn = clock.Today.AddMonths(-6), Place = body.Name, KnownState = "Ghi sổ giấy", Purpose = "Bớt thời gian",
            Solution = "Lập bảng tra cứu", Novelty = "Lần đầu ở đơn vị", Applicability = "Mọi đơn vị", Effects = "Bớt 10 giờ mỗi tháng",
        });
        db.Add(initiative);
        var shares = Shares.Equal(authors.Length);
        db.AddRange(authors.Select((a, i) => new InitiativeAuthor { InitiativeId = initiative.Id, PersonId = a.Id, Position = i + 1, Share = shares[i] }));
        return Task.FromResult(initiative);
    });

    /// <summary>The request brought to a state by its acts.</summary>
    public async Task<Initiative> Brought(Initiative request, Scope scope, InitiativeState to)
    {
        var council = await CouncilFor(request, scope);
        return await Saved(async (db, services) =>
        {
            var (considering, found) = (services.GetRequiredService<Considering>(), await db.Initiatives.SingleAsync(i => i.Id == request.Id));
            var actor = Everyone(Guid.CreateVersion7(), await db.Organisations.SingleAsync(o => o.Id == request.RootId), services);
            await considering.PutIn(found, new Destination(null, council.Id), actor);
            await db.SaveChangesAsync();
            if (found.State == to) return found;
            if (to == InitiativeState.Withdrawn) await considering.End(found, InitiativeAct.Withdraw, actor, "Chưa đủ số liệu");
            else await considering.Route(found, council.Id, actor);
            await db.SaveChangesAsync();
            if (found.State == to) return found;
            await ScoreFully(db, services, found, council);
            await db.SaveChangesAsync();
            if (to == InitiativeState.Refused) await considering.End(found, InitiativeAct.Refuse, actor, "Không có tính mới");
            else await services.GetRequiredService<Recognition>().Decide(council, new DecisionFacts(null, "QĐ-UBND", services.GetRequiredService<Clock>().Today, $"Thủ trưởng {council.Name}", null, null, "Sơn Bình"), [new Recognised(found.Id, scope)], actor);
            return found;
        });
    }

    async Task<InitiativeCouncil> CouncilFor(Initiative request, Scope scope)
    {
        var level = scope is Scope.CoSo ? CouncilRank.Base : scope is Scope.CapHuyen ? CouncilRank.District : CouncilRank.Province;
        var (body, kept) = await house.With(async services =>
        {
            var db = services.GetRequiredService<AppDb>();
            var origin = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == request.OrganisationId);
            var over = level == CouncilRank.Base ? origin : await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == request.RootId);
            return (over, await db.InitiativeCouncils.AsNoTracking().FirstOrDefaultAsync(c => c.OrganisationId == over.Id && c.Level == level));
        });
        return kept ?? await InitiativeCouncil(body, level);
    }

    static async Task ScoreFully(AppDb db, IServiceProvider services, Initiative initiative, InitiativeCouncil council)
    {
        var judging = services.GetRequiredService<Judging>();
        var criteria = (await judging.CriteriaOf(council.Id, initiative.Year))!;
        foreach (var member in await db.InitiativeCouncilMembers.Where(m => m.CouncilId == council.Id).ToListAsync())
            await judging.Write(initiative, member, criteria.Criteria.ToDictionary(c => c.Id, _ => 16m), null, handIn: true);
    }

    static void AddCriteria(AppDb db, InitiativeCouncil council, int year)
    {
        var set = new CriteriaSet { CouncilId = council.Id, Year = year };
        set.Rule(70, 20, null, 100);
        db.Add(set);
        db.AddRange(FiveCriteria.Select((name, i) => new Criterion { SetId = set.Id, Position = i + 1, Name = name, Maximum = 20 }));
    }
}
