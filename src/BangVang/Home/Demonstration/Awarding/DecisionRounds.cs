using BangVang.Decisions;
using BangVang.Decisions.Certificates;
using BangVang.Decisions.Drafting;
using BangVang.Decisions.Handover;
using BangVang.Decisions.Issuing;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration.Awarding;

/// <summary>Last year's decisions issued, printed and handed over; this year's in draft, waiting, signed and issued, each brought there by its acts.</summary>
sealed class DecisionRounds(AppDb db, Clock clock, TravelTime time, DrawingUp drawing, Prizes prizes, DecisionIssuing issuing, HandingOver handing)
{
    static readonly string[] Families = ["Vàng", "Lò", "Lường", "Sùng", "Hà", "Đinh", "Quàng", "Tòng"];
    static readonly string[] Given = ["Thị Dợ", "Văn Pản", "Thị Mỷ", "A Tủa", "Thị Xuân", "Văn Thương", "Thị Inh", "Văn Chiêm", "Thị Hoa", "Văn Đôi"];

    Dictionary<string, Actor> people = [];

    public async Task Stage(Dictionary<string, Organisation> bodies, Dictionary<string, Actor> actors, DateOnly today)
    {
        people = actors;
        var (province, commune) = (bodies["Tỉnh Sơn Bình"], bodies["Xã Tân Lập"]);
        await Designs(province, commune);
        var last = new DateOnly(today.Year - 1, 12, 25);
        var yearly = await Draft(province, last.AddDays(-2), $"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {last.Year}", "Đã xét tại phiên họp tổng kết năm của Hội đồng, ghi trên sổ giấy");
        await FromLastYearsSession(yearly, province, last);
        await Enter(yearly, [bodies["Sở Y tế"], bodies["Sở GD&ĐT"], commune], [], "BK_TINH", Basis.CongTrang, last.Year, "Đã hoàn thành xuất sắc nhiệm vụ công tác");
        await Enter(yearly, [], await Residents(province, bodies["Sở Y tế"], 14, "Viên chức"), "BK_TINH", Basis.CongTrang, last.Year, "Đã có thành tích xuất sắc trong công tác chăm sóc sức khỏe nhân dân");
        await Issue(yearly, province, last);
        await PrintAndHand(yearly, last.AddDays(12), all: true);
        var flood = await Draft(commune, new DateOnly(today.Year - 1, 9, 3), "Về việc tặng Giấy khen đột xuất trong phòng, chống mưa lũ", null);
        await Enter(flood, [], await Residents(commune, commune, 6, "Nông dân, bản Pá Hốc"), "GK_XA", Basis.DotXuat, today.Year - 1, "Đã có thành tích xuất sắc đột xuất trong cứu người, cứu tài sản khi mưa lũ");
        await Issue(flood, commune, new DateOnly(today.Year - 1, 9, 4));
        await PrintAndHand(flood, new DateOnly(today.Year - 1, 9, 10), all: true);
        await ThisYear(bodies, today);
        time.GoTo(today);
    }

    /// <summary>Whom the council agreed to last year, as far as the chairman of the province decides.</summary>
    async Task FromLastYearsSession(Decision decision, Organisation province, DateOnly on)
    {
        var dossiers = db.Dossiers.Where(d => d.Year <= on.Year);
        var agreed = await db.NomineesForDecision(province.Id).Where(n => dossiers.Any(d => d.Id == n.DossierId)).Select(n => new { n.Id, n.AwardCode }).ToListAsync();
        var mine = agreed.Where(n => DecidingAuthority.Of(Law.Lawbook.National, n.AwardCode, province.Kind, on).May == true).Select(n => n.Id).ToList();
        if (mine.Count > 0) await drawing.FromNominees(decision, mine, HandsOf(province).Officer);
        await db.SaveChangesAsync();
    }

    async Task ThisYear(Dictionary<string, Organisation> bodies, DateOnly today)
    {
        var commune = bodies["Xã Tân Lập"];
        var issued = await Draft(commune, today.AddDays(-40), $"Về việc tặng Giấy khen trong phong trào thi đua “Tân Lập chung sức xây dựng nông thôn mới” năm {today.Year}", null);
        await Enter(issued, [], await Residents(commune, commune, 5, "Bản Nậm Lạnh"), "GK_XA", Basis.DotXuat, today.Year, "Đã có thành tích xuất sắc trong hiến đất, góp công làm đường bản");
        await Issue(issued, commune, today.AddDays(-36));
        await PrintAndHand(issued, today.AddDays(-30), all: false);
        var signed = await Draft(commune, today.AddDays(-6), "Về việc tặng Giấy khen cho cá nhân dũng cảm cứu người", null);
        await Enter(signed, [], await Residents(commune, commune, 2, "Bản Pá Hốc"), "GK_XA", Basis.DotXuat, today.Year, "Đã dũng cảm cứu hai cháu nhỏ bị đuối nước");
        await Bring(signed, commune, today.AddDays(-3), DecisionState.Signed);
        var waiting = await Draft(commune, today.AddDays(-4), "Về việc tặng Giấy khen trong phong trào bảo vệ rừng", null);
        await Enter(waiting, [], await Residents(commune, commune, 3, "Bản Huổi Sang"), "GK_XA", Basis.DotXuat, today.Year, "Đã phát hiện, báo tin và tham gia chữa cháy rừng kịp thời");
        await Bring(waiting, commune, today.AddDays(-2), DecisionState.Submitted);
        var draft = await Draft(bodies["Tỉnh Sơn Bình"], today.AddDays(-1), "Về việc tặng Bằng khen đột xuất của Chủ tịch Ủy ban nhân dân tỉnh", null);
        await Enter(draft, [bodies["Xã Hoa Ban"]], [], "BK_TINH", Basis.DotXuat, today.Year, "Đã có thành tích xuất sắc đột xuất trong cứu người khi mưa lũ");
    }

    /// <summary>Who drafts, checks, signs and issues there.</summary>
    (Actor Officer, Actor Checker, Actor Signer, Actor Clerk) HandsOf(Organisation body) => body.Kind == OrganisationKind.Commune
        ? (people["van.inh"], people["xuan.truong"], people["xuan.truong"], people["van.inh"])
        : (people["thu.hang"], people["quang.hung"], people["minh.khoi"], people["ngoc.anh"]);

    async Task<Decision> Draft(Organisation body, DateOnly on, string title, string? beyond)
    {
        time.GoTo(on);
        var (officer, _, signer, _) = HandsOf(body);
        var head = await Defaults.Of(db, body, on);
        (head.Title, head.SignerName) = (title, signer.Name);
        var decision = new Decision { RootId = body.RootId, OrganisationId = body.Id, Kind = DecisionKind.Award, DraftedById = officer.Id, DraftedByName = officer.Name, DraftedAt = clock.Now };
        decision.Describe(head.Facts, officer);
        if (beyond is not null) decision.GoBeyond(beyond, officer);
        db.Add(decision);
        await db.SaveChangesAsync();
        return decision;
    }

    async Task Enter(Decision decision, IReadOnlyList<Organisation> collectives, IReadOnlyList<Person> persons, string award, Basis basis, int year, string reason)
    {
        var entries = collectives.Select(c => new DirectEntry(Honoree.Collective(c.Id), c.Id, Plans.Issuers.Named(c.Name, c.Kind), null, null, award, basis, year, reason))
            .Concat(persons.Select(p => new DirectEntry(Honoree.Person(p.Id), p.OrganisationId, $"{p.Honorific} {p.FullName}", p.Position, p.Standing, award, basis, year, reason)));
        var listed = (await db.DecisionItems.Where(i => i.DecisionId == decision.Id).ToListAsync()).Select(i => i.Honoree).ToHashSet();
        foreach (var entry in entries.Where(e => listed.Add(e.Honoree)))
        {
            await drawing.Enter(decision, entry, people.Values.First(a => a.Id == decision.DraftedById));
            await db.SaveChangesAsync();
        }
    }

    async Task<IReadOnlyList<Person>> Residents(Organisation root, Organisation body, int count, string position)
    {
        var known = await db.People.CountAsync(p => p.OrganisationId == body.Id);
        var residents = Enumerable.Range(known, count).Select(i =>
        {
            var given = Given[i % Given.Length];
            var person = new Person { RootId = root.RootId, FullName = $"{Families[(i * 3 + i / Given.Length) % Families.Length]} {given}", Honorific = given.StartsWith("Thị", StringComparison.Ordinal) ? "Bà" : "Ông" };
            person.Stand(body.Id, $"{position}, {Plans.Issuers.Behind(body.Name)}");
            return person;
        }).ToList();
        db.AddRange(residents);
        await db.SaveChangesAsync();
        return residents;
    }

    async Task Issue(Decision decision, Organisation body, DateOnly on)
    {
        await Bring(decision, body, on.AddDays(-1), DecisionState.Signed);
        time.GoTo(on);
        await issuing.Issue(decision, HandsOf(body).Clerk, on);
    }

    async Task Bring(Decision decision, Organisation body, DateOnly on, DecisionState to)
    {
        time.GoTo(on);
        var (officer, checker, signer, _) = HandsOf(body);
        foreach (var (act, who) in new[] { (DecisionAct.Submit, officer), (DecisionAct.Check, checker), (DecisionAct.Sign, signer) })
        {
            if (decision.State == to) break;
            if (act == DecisionAct.Sign) await prizes.Settle(decision, body.Path, on);
            db.Add(decision.Take(act, who, body.Path, clock.Now));
        }
        await db.SaveChangesAsync();
    }

    async Task PrintAndHand(Decision decision, DateOnly on, bool all)
    {
        time.GoTo(on);
        var clerk = HandsOf(await db.Organisations.SingleAsync(o => o.Id == decision.OrganisationId)).Clerk;
        var ids = await db.Certificates.Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Id).Select(c => c.Id).ToArrayAsync();
        var design = await db.CertificateDesigns.FirstAsync(d => d.OrganisationId == decision.OrganisationId);
        db.Add(new CertificatePrint { DecisionId = decision.Id, CertificateIds = ids, DesignId = design.Id, DesignName = design.Name, IsAgain = false, ById = clerk.Id, ByName = clerk.Name, At = clock.Now });
        await handing.Tick(decision, all ? ids : [.. ids.Take(2)], on, null, clerk);
        await db.SaveChangesAsync();
    }

    async Task Designs(Organisation province, Organisation commune)
    {
        foreach (var (body, name, code) in new[] { (province, "Bằng khen của Chủ tịch UBND tỉnh", "BK_TINH"), (commune, "Giấy khen của Chủ tịch UBND xã", "GK_XA") })
        {
            var design = DesignChoice.Standard(body);
            (design.Name, design.AwardCodes) = (name, [code]);
            db.Add(design);
        }
        await db.SaveChangesAsync();
    }
}
