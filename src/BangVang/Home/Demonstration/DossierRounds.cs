using BangVang.Dossiers;
using BangVang.Dossiers.Acts;
using BangVang.Dossiers.Appraisals;
using BangVang.Dossiers.Concurrences;
using BangVang.Dossiers.Drafting;
using BangVang.Dossiers.SendingUp;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.People;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Home.Demonstration;

/// <summary>Dossiers of a commune, of departments and of the province, one in every state, each brought there by the acts that officers use.</summary>
sealed class DossierRounds(
    AppDb db, Clock clock, TravelTime time, Handing handing, Receiving receiving, Returning returning, Concluding concluding, Appraising appraising, CouncilGate gate, Listing listing,
    DossierAnswers answers, Passing passing, Outcomes outcomes)
{
    DateOnly today;

    public async Task Stage(Dictionary<string, Organisation> bodies, Dictionary<string, Actor> people, DateOnly now)
    {
        today = now;
        var (province, commune) = (bodies["Tỉnh Sơn Bình"], bodies["Xã Tân Lập"]);
        var (unit, officer, appraiser) = (people["van.thien"], people["thu.hang"], people["quang.hung"]);
        var households = await Households(commune);
        await Draft(commune, province, unit, households);
        await Submitted(bodies["Sở GD&ĐT"], province, people["thuy.linh"], [bodies["Trường THPT Chuyên Sơn Bình"], bodies["Trường THPT Nậm Sơn"]]);
        await Appraising(commune, province, unit, officer, appraiser, [commune, .. await Below(commune)], bodies["Sở Y tế"], bodies["Công an tỉnh"]);
        await Returned(bodies["Sở GD&ĐT"], province, people["thuy.linh"], officer, [bodies["Sở GD&ĐT"]]);
        await ToCouncil(province, officer, appraiser, [bodies["Xã Nậm Sơn"], bodies["Xã Bản Lướt"], bodies["Phường Đông Bình"]]);
        await Sudden(province, officer, [bodies["Xã Hoa Ban"]], households);
        await Refused(bodies["Sở GD&ĐT"], province, people["thuy.linh"], officer, [bodies["Trường THPT Nậm Sơn"]]);
        await Withdrawn(commune, province, unit, [commune]);
        await SentUp(province, officer, appraiser, [bodies["Sở Y tế"], bodies["Công an tỉnh"]], isDecided: false);
        await SentUp(province, officer, appraiser, [bodies["Sở Tài chính"]], isDecided: true);
        time.GoTo(today);
    }

    async Task Draft(Organisation from, Organisation to, Actor actor, IReadOnlyList<Household> households)
    {
        var dossier = await Begin(from, to, actor, DossierKind.Thematic, $"Đề nghị khen thưởng phong trào xây dựng nông thôn mới năm {today.Year} của UBND xã Tân Lập", 6);
        await List(dossier, from, households.Select(h => Honoree.Household(h.Id)), "BK_TINH", "Có thành tích xuất sắc trong phong trào hiến đất, góp công làm đường nông thôn");
        await db.SaveChangesAsync();
    }

    async Task Submitted(Organisation from, Organisation to, Actor actor, IReadOnlyList<Organisation> collectives)
    {
        var dossier = await Begin(from, to, actor, DossierKind.SchoolYear, $"Đề nghị khen thưởng năm học {today.Year - 1} – {today.Year} của ngành giáo dục", 3, d => d.Period = $"Năm học {today.Year - 1} – {today.Year}");
        await List(dossier, from, Collectives(collectives), "TTLDXS", "Hoàn thành xuất sắc nhiệm vụ năm học");
        await handing.Submit(dossier, actor, Of(from, to));
    }

    async Task Appraising(Organisation from, Organisation to, Actor actor, Actor officer, Actor appraiser, IReadOnlyList<Organisation> collectives, params Organisation[] asked)
    {
        var dossier = await Received(from, to, actor, officer, DossierKind.Merit, $"Đề nghị khen thưởng năm {today.Year} của UBND xã Tân Lập", 16, Collectives(collectives), "BK_TINH");
        foreach (var (body, i) in asked.Select((b, i) => (b, i)))
        {
            var asking = new Concurrence
            {
                DossierId = dossier.Id, OrganisationId = body.Id, Question = "Ý kiến về việc chấp hành chính sách, pháp luật của các tập thể được đề nghị.", AskedOn = clock.Today, DueOn = clock.Today.AddDays(18),
                SilenceAgrees = true, AskedById = officer.Id, AskedByName = officer.Name,
            };
            db.Add(asking);
            if (i == 0) asking.Say(ConcurrenceAnswer.Agrees, null, officer, clock.Now);
        }
        await db.SaveChangesAsync();
        var mine = await appraising.Mine(dossier, appraiser);
        var first = await db.Nominees.FirstAsync(n => n.DossierId == dossier.Id);
        await appraising.Note(mine, appraiser, new NoteText(first.Id, AppraisalOpinion.Propose, null, "Thành tích rõ, có xác nhận.", new Dictionary<string, bool>()));
        await db.SaveChangesAsync();
    }

    async Task Returned(Organisation from, Organisation to, Actor actor, Actor officer, IReadOnlyList<Organisation> collectives)
    {
        var dossier = await Received(from, to, actor, officer, DossierKind.Merit, $"Đề nghị khen thưởng năm {today.Year} của Sở Giáo dục và Đào tạo", 9, Collectives(collectives), "BK_TINH");
        var nominee = await db.Nominees.FirstAsync(n => n.DossierId == dossier.Id);
        await returning.Return(dossier, officer, Of(from, to), [new PointText(nominee.Id, null, "Ghi rõ kết quả so với chỉ tiêu được giao."), new PointText(null, "Biên bản xét khen thưởng", "Thiếu chữ ký thư ký.")], null);
    }

    async Task ToCouncil(Organisation province, Actor officer, Actor appraiser, IReadOnlyList<Organisation> collectives)
    {
        var dossier = await Received(province, province, officer, officer, DossierKind.Merit, $"Đề nghị tặng Cờ thi đua của tỉnh năm {today.Year}", 12, Collectives(collectives), "CO_TINH");
        await Appraised(dossier, appraiser, province, province);
        await concluding.ToCouncil(dossier, appraiser, Of(province, province), null);
    }

    async Task Sudden(Organisation province, Actor officer, IReadOnlyList<Organisation> collectives, IReadOnlyList<Household> households)
    {
        var dossier = await Begin(province, province, officer, DossierKind.Sudden, "Khen thưởng đột xuất thành tích cứu người trong mưa lũ", 1);
        await List(dossier, province, [.. Collectives(collectives), Honoree.Household(households[0].Id)], "BK_TINH", "Có thành tích xuất sắc đột xuất trong cứu người, cứu tài sản khi mưa lũ");
        await handing.Express(dossier, officer, Of(province, province), gate, "Thành tích rõ ràng, có xác nhận của xã.");
    }

    async Task Refused(Organisation from, Organisation to, Actor actor, Actor officer, IReadOnlyList<Organisation> collectives)
    {
        var dossier = await Received(from, to, actor, officer, DossierKind.Movement, "Đề nghị khen thưởng phong trào “Dạy tốt, học tốt” đợt 1", 40, Collectives(collectives), "BK_TINH");
        await concluding.Refuse(dossier, officer, Of(from, to), "Phong trào chưa sơ kết; trình lại khi có báo cáo sơ kết.");
    }

    async Task Withdrawn(Organisation from, Organisation to, Actor actor, IReadOnlyList<Organisation> collectives)
    {
        var dossier = await Begin(from, to, actor, DossierKind.Merit, $"Đề nghị khen thưởng đợt 2 năm {today.Year} của UBND xã Tân Lập", 30);
        await List(dossier, from, Collectives(collectives), "BK_TINH", "Hoàn thành tốt nhiệm vụ");
        await handing.Submit(dossier, actor, Of(from, to));
        await concluding.Withdraw(dossier, actor, Of(from, to), "Gộp vào hồ sơ tổng kết năm.");
    }

    // What the province sent to the Prime Minister, still waiting or answered: gathered from a dossier of its own.
    async Task SentUp(Organisation province, Actor officer, Actor appraiser, IReadOnlyList<Organisation> collectives, bool isDecided)
    {
        var year = isDecided ? today.Year - 1 : today.Year;
        var dossier = await Received(province, province, officer, officer, DossierKind.Merit, $"Đề nghị tặng Bằng khen của Thủ tướng Chính phủ năm {year}", isDecided ? 200 : 60, Collectives(collectives), "BK_TTG", year);
        await Appraised(dossier, appraiser, province, province);
        var bodies = Of(province, province);
        await concluding.ToCouncil(dossier, appraiser, bodies, null);
        var nominees = await db.Nominees.Where(n => n.DossierId == dossier.Id).Select(n => n.Id).ToListAsync();
        await answers.CouncilSaid(nominees.ToDictionary(n => n, _ => true));
        var upper = await passing.PassOn(dossier, officer, bodies, new Way(null, "Thủ tướng Chính phủ (qua Bộ Nội vụ)"), nominees);
        (upper.SignerTitle, upper.SignerName, upper.ProposalNumber) = ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "Đỗ Minh Khôi", isDecided ? $"96/TTr-UBND ngày {clock.Today:dd/MM/yyyy}" : $"41/TTr-UBND ngày {clock.Today:dd/MM/yyyy}");
        db.Add(upper.Take(DossierAct.SendUp, officer, bodies, clock.Now, $"Tờ trình {upper.ProposalNumber}"));
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == upper.Id).ToListAsync()) nominee.Standing = NomineeStanding.SentUp;
        await db.SaveChangesAsync();
        if (!isDecided) return;
        time.GoTo(today.AddDays(-100));
        await outcomes.Write(upper, officer, bodies, new OutsideDecision($"612/QĐ-TTg", clock.Today, "Thủ tướng Chính phủ", null, await db.Nominees.Where(n => n.DossierId == upper.Id).Select(n => n.Id).ToListAsync()));
    }

    async Task<Dossier> Received(Organisation from, Organisation to, Actor actor, Actor officer, DossierKind kind, string title, int daysAgo, IEnumerable<Honoree> nominees, string award, int? year = null)
    {
        var dossier = await Begin(from, to, actor, kind, title, daysAgo, year: year);
        await List(dossier, from, nominees, award, $"Hoàn thành xuất sắc nhiệm vụ năm {dossier.Year}");
        await handing.Submit(dossier, actor, Of(from, to));
        time.GoTo(today.AddDays(1 - daysAgo));
        await receiving.Receive(dossier, officer, Of(from, to), clock.Today);
        return dossier;
    }

    async Task Appraised(Dossier dossier, Actor appraiser, Organisation from, Organisation to)
    {
        var mine = await appraising.Mine(dossier, appraiser);
        mine.Finish("Hồ sơ đủ giấy tờ, thành tích có xác nhận; đề nghị trình Hội đồng.", appraiser, clock.Now);
        await db.SaveChangesAsync();
    }

    async Task<Dossier> Begin(Organisation from, Organisation to, Actor actor, DossierKind kind, string title, int daysAgo, Action<Dossier>? and = null, int? year = null)
    {
        time.GoTo(today.AddDays(-daysAgo));
        var dossier = new Dossier
        {
            RootId = from.RootId, OrganisationId = from.Id, DecidingBodyId = to.Id, Kind = kind, Basis = DossierKinds.BasisOf(kind), Year = year ?? today.Year, Title = title,
            DraftedById = actor.Id, DraftedByName = actor.Name, DraftedAt = clock.Now,
        };
        and?.Invoke(dossier);
        db.Add(dossier);
        await db.SaveChangesAsync();
        return dossier;
    }

    async Task List(Dossier dossier, Organisation from, IEnumerable<Honoree> honorees, string award, string reason)
    {
        await listing.Add(dossier, from.Path, [.. honorees], Law.Lawbook.National.Find(award)!);
        foreach (var nominee in await db.Nominees.Where(n => n.DossierId == dossier.Id).ToListAsync()) nominee.Reason = reason;
        await db.SaveChangesAsync();
    }

    async Task<IReadOnlyList<Household>> Households(Organisation commune)
    {
        Household[] all =
        [
            new() { RootId = commune.RootId, OrganisationId = commune.Id, HeadName = "ông Giàng A Chứ", Address = "bản Nậm Lạnh" },
            new() { RootId = commune.RootId, OrganisationId = commune.Id, HeadName = "bà Lò Thị Ín", Address = "bản Pá Hốc" },
        ];
        db.AddRange(all);
        await db.SaveChangesAsync();
        return all;
    }

    Task<List<Organisation>> Below(Organisation body) => db.Organisations.Where(o => o.ParentId == body.Id).OrderBy(o => o.Path).Take(4).ToListAsync();

    static IEnumerable<Honoree> Collectives(IEnumerable<Organisation> bodies) => bodies.Select(b => Honoree.Collective(b.Id));

    static DossierBodies Of(Organisation from, Organisation to) => new(from.Path, to.Path);
}
