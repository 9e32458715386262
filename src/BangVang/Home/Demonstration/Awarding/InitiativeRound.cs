using BangVang.Initiatives;
using BangVang.Initiatives.Acts;
using BangVang.Initiatives.Councils;
using BangVang.Initiatives.Evidence;
using BangVang.Initiatives.Library;
using BangVang.Initiatives.Recognising;
using BangVang.Initiatives.Rounds;
using BangVang.Initiatives.Scoring;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration.Awarding;

/// <summary>
/// Two rounds of initiatives of the fictional commune and province, by the acts that officers use: last year's, recognised; this year's, in which
/// every state can be seen.
/// </summary>
sealed class InitiativeRound(AppDb db, Clock clock, TravelTime time, Considering considering, Judging judging, Recognition recognition, Events events)
{
    static readonly string[] Criteria = ["Tính mới, tính sáng tạo", "Hiệu quả kinh tế", "Hiệu quả xã hội", "Khả năng áp dụng, nhân rộng"];

    Dictionary<string, Organisation> bodies = [];
    Dictionary<string, Actor> people = [];

    public async Task Lay(Dictionary<string, Organisation> organisations, Dictionary<string, Actor> actors, DateOnly today)
    {
        (bodies, people) = (organisations, actors);
        time.GoTo(new DateOnly(2025, 1, 20));
        var (province, commune) = (await Council("Tỉnh Sơn Bình", "Hội đồng Sáng kiến tỉnh Sơn Bình", ["minh.khoi", "quang.hung", "ba.duy", "thu.hang"]), await Council("Xã Tân Lập", "Hội đồng Sáng kiến xã Tân Lập", ["van.thien", "ba.duy", "thu.hang"]));
        await LastYear(province, commune);
        await ThisYear(province, commune, today);
    }

    async Task LastYear(InitiativeCouncil province, InitiativeCouncil commune)
    {
        var round = await Round(commune, "Nhận đơn sáng kiến xã Tân Lập năm 2025", 2025, new DateOnly(2025, 10, 1), new DateOnly(2025, 10, 31));
        var (first, second) = (await Request("Xã Tân Lập", "van.thien", 2025, new DateOnly(2025, 10, 8), "Bản tin loa thôn hai thứ tiếng về gương người tốt, việc tốt", ("Vàng Thị Dợ", 70), ("Giàng A Lử", 30)),
            await Request("Xã Tân Lập", "van.thien", 2025, new DateOnly(2025, 10, 10), "Phiếu bình xét gia đình văn hóa in sẵn theo từng tổ", ("Lường Văn Thiện", 100)));
        foreach (var one in new[] { first, second }) await ToScoring(one, commune, round, new DateOnly(2025, 10, 20), new DateOnly(2025, 11, 3));
        await Scored([first, second], commune, new DateOnly(2025, 11, 12), 4);
        await Decide(commune, new DateOnly(2025, 11, 20), "Tân Lập", [(first, Scope.CoSo), (second, Scope.CoSo)]);
        await Spread(first, "Xã Nậm Sơn", "van.thien", new DateOnly(2026, 2, 1));
        await ToScoring(first, province, null, new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 5));
        await Scored([first], province, new DateOnly(2025, 12, 15), 3);
        await Decide(province, new DateOnly(2025, 12, 22), "Sơn Bình", [(first, Scope.BoTinh)]);
    }

    async Task ThisYear(InitiativeCouncil province, InitiativeCouncil commune, DateOnly today)
    {
        var round = await Round(commune, $"Nhận đơn sáng kiến xã Tân Lập năm {today.Year}", today.Year, today.AddDays(-60), today.AddDays(12));
        var provincial = await Round(province, $"Nhận đơn sáng kiến cấp tỉnh năm {today.Year}", today.Year, today.AddDays(-45), today.AddDays(25));
        var (year, put, routed) = (today.Year, today.AddDays(-40), today.AddDays(-33));
        await Request("Xã Tân Lập", "van.thien", year, today.AddDays(-3), "Tổ tự quản thu gom rác theo lịch chợ phiên", ("Sùng Thị Mỷ", 100));
        var submitted = await Request("Xã Tân Lập", "van.thien", year, today.AddDays(-6), "Mẫu báo cáo thành tích điền sẵn cho trưởng bản", ("Vàng Thị Dợ", 50), ("Sùng Thị Mỷ", 50));
        await PutIn(submitted, commune, round, today.AddDays(-4));
        await Confirmed(submitted, "Sở Nội vụ", today.AddDays(-3), answers: false);
        var recognised = await Request("Xã Tân Lập", "van.thien", year, put, "Tra cứu quyết định khen thưởng bằng mã QR trên giấy khen", ("Lường Văn Thiện", 60), ("Giàng A Lử", 40));
        var refused = await Request("Xã Tân Lập", "van.thien", year, put, "Chuyển sổ khen thưởng giấy sang bảng tính", ("Giàng A Lử", 100));
        var scoring = await Request("Xã Tân Lập", "van.thien", year, today.AddDays(-20), "Lịch nhắc nộp hồ sơ khen thưởng qua nhóm Zalo của bản", ("Vàng Thị Dợ", 100));
        var withdrawn = await Request("Xã Tân Lập", "van.thien", year, today.AddDays(-20), "Góc trưng bày điển hình tiên tiến ở nhà văn hóa", ("Sùng Thị Mỷ", 100));
        foreach (var one in new[] { recognised, refused }) await ToScoring(one, commune, round, put.AddDays(1), routed);
        await Confirmed(recognised, "Xã Nậm Sơn", routed, answers: true);
        await ToScoring(scoring, commune, round, today.AddDays(-18), today.AddDays(-15));
        await PutIn(withdrawn, commune, round, today.AddDays(-18));
        await End(withdrawn, InitiativeAct.Withdraw, "van.thien", today.AddDays(-16), "Chưa đủ số liệu sáu tháng, xin bổ sung rồi nộp lại.");
        await Scored([recognised, refused], commune, today.AddDays(-25), 3);
        await Scored([scoring], commune, today.AddDays(-2), 5, members: 2);
        await End(refused, InitiativeAct.Refuse, "minh.khoi", today.AddDays(-22), "Giải pháp đã phổ biến ở nhiều xã, không có tính mới.");
        await Decide(commune, today.AddDays(-21), "Tân Lập", [(recognised, Scope.CoSo)]);
        await PutIn(recognised, province, provincial, today.AddDays(-10));
        await Wider(province, provincial, today);
    }

    // Of a department: recognised at the base, now before the province's council with two of four cards handed in.
    async Task Wider(InitiativeCouncil province, CallRound provincial, DateOnly today)
    {
        var department = await Council("Sở GD&ĐT", "Hội đồng Sáng kiến ngành Giáo dục và Đào tạo", ["thuy.linh", "ba.duy"]);
        var lesson = await Request("Sở GD&ĐT", "thuy.linh", today.Year, today.AddDays(-44), "Ngân hàng đề kiểm tra dùng chung cho các trường vùng cao", ("Hà Thùy Linh", 40), ("Lò Thị Hạnh", 60));
        await ToScoring(lesson, department, null, today.AddDays(-44), today.AddDays(-42));
        await Scored([lesson], department, today.AddDays(-38), 2);
        await Decide(department, today.AddDays(-36), "Sơn Bình", [(lesson, Scope.CoSo)]);
        await ToScoring(lesson, province, provincial, today.AddDays(-30), today.AddDays(-26));
        await Scored([lesson], province, today.AddDays(-9), 1, members: 2);
    }

    async Task<InitiativeCouncil> Council(string body, string name, string[] members)
    {
        var organisation = bodies[body];
        var council = new InitiativeCouncil { RootId = organisation.RootId, OrganisationId = organisation.Id };
        council.Describe(new CouncilFacts(name, CouncilRanks.Usual(organisation.Kind), "Quyết định thành lập ngày 15/01/2025", new DateOnly(2025, 1, 15), null), organisation);
        db.Add(council);
        foreach (var (user, i) in members.Select((m, i) => (m, i)))
            db.Add(new InitiativeCouncilMember { CouncilId = council.Id, AccountId = people[user].Id, Name = people[user].Name, Post = people[user].Position, Seat = i == 0 ? CouncilSeat.Chair : i == members.Length - 1 ? CouncilSeat.Secretary : CouncilSeat.Member, From = new DateOnly(2025, 1, 15) });
        foreach (var year in new[] { 2025, 2026, 2027 })
        {
            var set = new CriteriaSet { CouncilId = council.Id, Year = year };
            set.Rule(70, 15, "Quy chế hoạt động của Hội đồng", 100);
            db.Add(set);
            db.AddRange(Criteria.Select((c, i) => new Criterion { SetId = set.Id, Position = i + 1, Name = c, Maximum = 25 }));
        }
        await db.SaveChangesAsync();
        return council;
    }

    async Task<CallRound> Round(InitiativeCouncil council, string title, int year, DateOnly opens, DateOnly closes)
    {
        time.GoTo(opens);
        var round = new CallRound { RootId = council.RootId, OrganisationId = council.OrganisationId, CouncilId = council.Id };
        round.Call(title, year, opens, closes, "Nộp kèm minh chứng và xác nhận của đơn vị áp dụng.", null);
        db.Add(round);
        await db.SaveChangesAsync();
        return round;
    }

    async Task<Initiative> Request(string body, string by, int year, DateOnly on, string title, params (string Name, decimal Share)[] authors)
    {
        time.GoTo(on);
        var (organisation, actor) = (bodies[body], people[by]);
        var initiative = new Initiative { RootId = organisation.RootId, OrganisationId = organisation.Id, Title = title, Year = year, EnteredById = actor.Id, EnteredByName = actor.Name, EnteredAt = clock.Now };
        initiative.Describe(new InitiativeText
        {
            Title = title, Year = year, Field = body == "Sở GD&ĐT" ? "Giáo dục và đào tạo" : "Thi đua, khen thưởng", StartedOn = on.AddDays(-150), Place = organisation.Name,
            KnownState = "Trước đây làm thủ công, mỗi nơi một cách, mất nhiều thời gian và hay sai sót.", Purpose = "Rút ngắn thời gian, giảm sai sót, để người dân và cán bộ cơ sở dễ làm.",
            Solution = $"{title}: khảo sát cách làm hiện nay, thống nhất một cách làm chung, hướng dẫn tại chỗ, theo dõi hằng tháng và điều chỉnh.",
            Novelty = "Lần đầu áp dụng ở đơn vị; trên địa bàn chưa nơi nào làm.", Applicability = "Áp dụng được ở mọi xã, phường, đơn vị có điều kiện tương tự.", Effects = "Giảm khoảng 10 giờ làm việc mỗi tháng; người dân không phải đi lại nhiều lần.",
        });
        db.Add(initiative);
        var position = 0;
        foreach (var (name, share) in authors) db.Add(new InitiativeAuthor { InitiativeId = initiative.Id, PersonId = await Author(organisation, name), Position = ++position, Share = share });
        await Tell(initiative, actor, "Soạn đơn sáng kiến");
        return initiative;
    }

    // Whoever is in the register already under the name is meant.
    async Task<Guid> Author(Organisation body, string name)
    {
        var folded = VietnameseText.Fold(name);
        var known = await db.Set<Person>().Where(p => p.RootId == body.RootId && p.Folded == folded && p.MergedIntoId == null).OrderByDescending(p => p.OrganisationId == body.Id).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync();
        if (known is { } id) return id;
        var person = new Person { RootId = body.RootId, FullName = name };
        person.Stand(body.Id, "Công chức");
        db.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    }

    async Task PutIn(Initiative initiative, InitiativeCouncil council, CallRound? round, DateOnly on)
    {
        time.GoTo(on);
        var actor = Enters(initiative);
        await considering.PutIn(initiative, round is null ? new Destination(null, council.Id) : new Destination(round.Id, null), actor);
        await Tell(initiative, actor, "Nộp đơn sáng kiến");
    }

    async Task ToScoring(Initiative initiative, InitiativeCouncil council, CallRound? round, DateOnly put, DateOnly routed)
    {
        await PutIn(initiative, council, round, put);
        time.GoTo(routed);
        await considering.Route(initiative, council.Id, people["thu.hang"]);
        await Tell(initiative, people["thu.hang"], "Chuyển hội đồng chấm sáng kiến");
    }

    async Task Scored(Initiative[] initiatives, InitiativeCouncil council, DateOnly on, int apart, int members = int.MaxValue)
    {
        time.GoTo(on);
        var all = await db.InitiativeCouncilMembers.Where(m => m.CouncilId == council.Id).OrderBy(m => m.Id).ToListAsync();
        foreach (var initiative in initiatives)
        {
            var criteria = (await judging.CriteriaOf(council.Id, initiative.Year))!.Criteria;
            var barred = await judging.Barred(all, [initiative.Id]);
            foreach (var (member, i) in all.Where(m => !barred.Contains((m.Id, initiative.Id))).Take(members).Select((m, i) => (m, i)))
                await judging.Write(initiative, member, criteria.ToDictionary(c => c.Id, c => Math.Min(c.Maximum, 22m - i * apart / 2m - c.Position % 2 * 0.5m)), i == 0 ? "Nên nhân rộng, bổ sung số liệu cụ thể." : null, handIn: true);
        }
        await db.SaveChangesAsync();
    }

    async Task Decide(InitiativeCouncil council, DateOnly on, string place, (Initiative Of, Scope Scope)[] chosen)
    {
        time.GoTo(on);
        var body = await db.Organisations.SingleAsync(o => o.Id == council.OrganisationId);
        var committee = body.Kind is OrganisationKind.Commune or OrganisationKind.Province;
        var facts = new DecisionFacts(null, committee ? "QĐ-UBND" : "QĐ-SGDĐT", on, committee ? $"Chủ tịch {Plans.Issuers.Named(body.Name, body.Kind)}" : $"Giám đốc {body.Name}", people["minh.khoi"].Name, committee ? "CHỦ TỊCH" : "GIÁM ĐỐC", place);
        await recognition.Decide(council, facts, [.. chosen.Select(c => new Recognised(c.Of.Id, c.Scope))], people["minh.khoi"]);
        foreach (var (of, _) in chosen) await Tell(of, people["minh.khoi"], "Quyết định công nhận sáng kiến");
    }

    async Task End(Initiative initiative, InitiativeAct act, string by, DateOnly on, string reason)
    {
        time.GoTo(on);
        await considering.End(initiative, act, people[by], reason);
        await Tell(initiative, people[by], InitiativeFlow.Name(act), reason);
    }

    async Task Confirmed(Initiative initiative, string body, DateOnly on, bool answers)
    {
        time.GoTo(on);
        var one = new EffectConfirmation { InitiativeId = initiative.Id, OrganisationId = bodies[body].Id, AskedByName = Enters(initiative).Name, AskedAt = clock.Now };
        if (answers) one.Answer(true, on.AddDays(-60), "Đơn vị đã áp dụng, giảm một nửa thời gian tra cứu; người dân hài lòng.", people["thu.hang"], clock.Now);
        db.Add(one);
        await db.SaveChangesAsync();
    }

    async Task Spread(Initiative initiative, string body, string by, DateOnly since)
    {
        db.Add(new Replication { InitiativeId = initiative.Id, OrganisationId = bodies[body].Id, Since = since, Note = "Phát vào tối thứ bảy hằng tuần.", EnteredByName = people[by].Name, EnteredAt = clock.Now });
        await db.SaveChangesAsync();
    }

    Actor Enters(Initiative initiative) => people.Values.First(a => a.Id == initiative.EnteredById);

    async Task Tell(Initiative initiative, Actor actor, string act, string? reason = null)
    {
        await events.Publish(new ActDone(actor, act, reason, [new Subject("initiative", initiative.Id)]));
        await db.SaveChangesAsync();
    }
}
