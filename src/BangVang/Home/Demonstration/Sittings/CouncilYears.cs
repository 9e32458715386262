using BangVang.Councils;
using BangVang.Councils.Acts;
using BangVang.Councils.Sessions;
using BangVang.Councils.Voting;
using BangVang.Dossiers;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Events;
using BangVang.Kernel.Rights;
using BangVang.Kernel.Web;
using BangVang.Organisations;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;
using Closing = BangVang.Councils.Voting.Closing;

namespace BangVang.Home.Demonstration.Sittings;

/// <summary>Lets the councils of the province and of a commune live through last year's session and into this year's vote, by the acts that officers use.</summary>
sealed class CouncilYears(
    AppDb db, Clock clock, TravelTime time, Events events, Proposals proposals, Composing composing, Agenda agenda, Convening convening, Casting casting,
    PaperBallots paper, Closing closing, SpentKeys spent)
{
    Council high = null!, low = null!;

    /// <summary>The councils are founded and hold last year's session.</summary>
    public async Task LivePast(Dictionary<string, Organisation> bodies, Dictionary<string, Actor> people, int year)
    {
        var (province, commune) = (bodies["Tỉnh Sơn Bình"], bodies["Xã Tân Lập"]);
        high = await Found(province, "Hội đồng Thi đua - Khen thưởng tỉnh Sơn Bình", "2214/QĐ-UBND", new DateOnly(2025, 7, 15), people["thu.hang"]);
        low = await Found(commune, "Hội đồng Thi đua - Khen thưởng xã Tân Lập", "35/QĐ-UBND", new DateOnly(2025, 7, 20), people["van.thien"]);
        await ShareOut(high, bodies, year);
        await Whole(low, commune, people, $"Xét khen thưởng tổng kết năm {year - 1}", new DateOnly(year - 1, 12, 12), "Phòng họp UBND xã");
        await Whole(high, province, people, $"Xét khen thưởng tổng kết năm {year - 1}", new DateOnly(year - 1, 12, 22), "Phòng họp số 2, UBND tỉnh");
    }

    /// <summary>This year's sessions are in the middle of their vote.</summary>
    public async Task BeginPresent(Dictionary<string, Organisation> bodies, Dictionary<string, Actor> people, DateOnly today)
    {
        await Begun(low, bodies["Xã Tân Lập"], people, $"Xét khen thưởng năm {today.Year}", today, "Phòng họp UBND xã", votes: 1, papers: 3);
        await Begun(high, bodies["Tỉnh Sơn Bình"], people, $"Xét khen thưởng năm {today.Year}", today, "Phòng họp số 2, UBND tỉnh", votes: 5, papers: 0);
    }

    async Task<Council> Found(Organisation body, string name, string number, DateOnly on, Actor officer)
    {
        time.GoTo(on);
        var council = new Council { RootId = body.RootId, OrganisationId = body.Id };
        council.Describe(name, "2/3", "Quy chế hoạt động của Hội đồng, Điều 8");
        db.Add(council);
        await db.SaveChangesAsync();
        var came = Scenery.Rows("councils.txt").Where(r => r.Fields[0] == body.Name)
            .Select(r => new NewMember(r.Fields[1], r.Fields[2], Enum.Parse<CouncilOffice>(r.Fields[3]), r.Fields[4].Length > 0 ? r.Fields[4] : null));
        await composing.Compose(council, new CompositionFacts(number, on, $"Chủ tịch UBND {VietnameseText.Inside(body.Name)}"), on, [.. came], [], officer);
        await Tell(officer, "Ghi quyết định về thành viên Hội đồng", new Subject("council", council.Id));
        return council;
    }

    async Task ShareOut(Council council, Dictionary<string, Organisation> bodies, int year)
    {
        var members = await db.CouncilMembers.Where(m => m.CouncilId == council.Id && m.Office != CouncilOffice.Chair).OrderBy(m => m.Name).ToListAsync();
        string[] followed = ["Khối tham mưu tổng hợp", "Khối xã vùng cao", "Xã Tân Lập", "Sở Y tế"];
        foreach (var (name, i) in followed.Select((n, i) => (n, i)))
        {
            var duty = new MemberDuty
            {
                CouncilId = council.Id, Year = year, MemberId = members[i].Id, OrganisationId = bodies[name].Id, DueOn = new DateOnly(year, 6 + i, 30),
                Content = "Theo dõi phong trào thi đua, dự sơ kết, tổng kết; báo cáo Hội đồng.",
            };
            if (i == 0) duty.Report(new DateOnly(year, 6, 20), "Đã dự sơ kết 6 tháng, kiến nghị chấm điểm theo quý.");
            db.Add(duty);
        }
        await db.SaveChangesAsync();
    }

    /// <summary>From the invitation to the seal.</summary>
    async Task Whole(Council council, Organisation body, Dictionary<string, Actor> people, string title, DateOnly on, string place)
    {
        var officer = Keeper(body, people);
        var session = await Called(council, body, people, title, on, place);
        await Open(session, body, officer, closesAt: null);
        var seats = await Seats(session);
        foreach (var (seat, i) in seats.Select((s, i) => (s, i)))
        {
            if (seat.AccountId is { } account) await Vote(session, account, seat.MemberId, i);
            else await paper.HandOut(session.Id, seat.Id);
        }
        await CountPaper(session);
        session.Course = "Thư ký báo cáo kết quả thẩm định hồ sơ của cơ quan thường trực.\nCác thành viên thảo luận, thống nhất danh sách đề nghị rồi bỏ phiếu kín.";
        session.Conclusion = "Giao cơ quan thường trực hoàn thiện hồ sơ, trình quyết định khen thưởng theo kết quả bỏ phiếu.";
        var box = session.BoxId!.Value;
        await closing.Close(session, body.Id, body.Path, officer, code: null);
        await Tell(officer, "Kiểm phiếu, kết thúc phiên", new Subject("council-session", session.Id), new Subject("council", council.Id));
        await spent.Destroy(box);
    }

    /// <summary>In the middle of the vote, with some hours left.</summary>
    async Task Begun(Council council, Organisation body, Dictionary<string, Actor> people, string title, DateOnly today, string place, int votes, int papers)
    {
        var officer = Keeper(body, people);
        var session = await Called(council, body, people, title, today, place);
        time.ComeHome();
        await Open(session, body, officer, clock.Now.AddDays(2));
        var seats = await Seats(session);
        // Whoever is proposed votes last: the demonstration leaves that ballot to be seen.
        foreach (var (seat, i) in seats.Where(s => s.AccountId is not null).Select((s, i) => (s, i)).Reverse().Take(votes)) await Vote(session, seat.AccountId!.Value, seat.MemberId, i);
        foreach (var seat in seats.Where(s => s.AccountId is null).Take(papers)) await paper.HandOut(session.Id, seat.Id);
    }

    async Task<CouncilSession> Called(Council council, Organisation body, Dictionary<string, Actor> people, string title, DateOnly on, string place)
    {
        var officer = Keeper(body, people);
        time.GoTo(on.AddDays(-9));
        await proposals.Bring(body, on.Year, officer, people["thu.hang"], people["quang.hung"]);
        time.GoTo(on.AddDays(-5));
        var session = new CouncilSession { RootId = body.RootId, CouncilId = council.Id, Kind = SessionKind.Meeting };
        session.Plan(title, on, new TimeOnly(8, 30), place);
        db.Add(session);
        await db.SaveChangesAsync();
        await agenda.Put(session, body.Id, body.Path, await agenda.Waiting(body.Id).Select(n => n.Id).ToListAsync());
        await agenda.PutMatter(session, $"Cho ý kiến dự thảo kế hoạch thi đua, khen thưởng năm {on.Year + 1}");
        await db.SaveChangesAsync();
        await convening.Call(session, body.Id, body.Path, officer);
        await Tell(officer, "Triệu tập phiên họp Hội đồng", new Subject("council-session", session.Id), new Subject("council", council.Id));
        return session;
    }

    async Task Open(CouncilSession session, Organisation body, Actor officer, DateTimeOffset? closesAt)
    {
        if (closesAt is null) time.GoTo(session.MeetsOn);
        foreach (var (seat, i) in (await db.SessionSeats.Where(s => s.SessionId == session.Id).OrderBy(s => s.Name).ToListAsync()).Select((s, i) => (s, i)))
        {
            (seat.Attendance, seat.Absence) = i == 3 ? (Attendance.Absent, "đi công tác") : (Attendance.Present, null);
            seat.IsTeller = i is 4 or 5 or 6;
        }
        await db.SaveChangesAsync();
        await convening.Open(session, body.Id, body.Path, officer, closesAt, code: null);
        await Tell(officer, "Mở bỏ phiếu kín", new Subject("council-session", session.Id));
    }

    async Task Vote(CouncilSession session, Guid account, Guid member, int voter)
    {
        var items = await db.AgendaItems.AsNoTracking().Where(i => i.SessionId == session.Id && i.NomineeId != null).ToListAsync();
        await casting.Cast(session.Id, account, items.Where(i => i.OwnMemberId != member).ToDictionary(i => i.Position, i => i.Position != 2 || voter % 4 != 1));
    }

    async Task CountPaper(CouncilSession session)
    {
        var (issued, voters) = await paper.Issued(session.Id);
        if (issued == 0) return;
        await paper.Enter(session, new PaperCount(issued, 0, [.. voters.Select((v, i) => i == 1 ? v - 1 : v)], [.. voters.Select((_, i) => i == 1 ? 1 : 0)]));
        await db.SaveChangesAsync();
    }

    static Actor Keeper(Organisation body, Dictionary<string, Actor> people) => people[body.IsRoot ? "thu.hang" : "van.thien"];

    Task<List<SessionSeat>> Seats(CouncilSession session) => db.SessionSeats.AsNoTracking().Where(s => s.SessionId == session.Id).OrderBy(s => s.Name).ToListAsync();

    async Task Tell(Actor actor, string act, params Subject[] about)
    {
        await events.Publish(new ActDone(actor, act, null, about));
        await db.SaveChangesAsync();
    }
}
