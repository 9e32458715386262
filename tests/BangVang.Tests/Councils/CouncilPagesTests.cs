using BangVang.Councils;
using BangVang.Councils.Sessions;
using BangVang.Kernel;
using BangVang.Kernel.Rights;
using BangVang.Organisations;
using BangVang.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BangVang.Tests.Councils;

public sealed class CouncilPagesTests(TestHouse house)
{
    [Fact]
    public async Task An_officer_founds_a_council_composes_it_calls_a_session_and_opens_the_vote_by_the_pages_alone()
    {
        var root = await house.Given.Root();
        var officer = await house.Given.Account(Role.StandingOfficer, root);
        var member = await house.Given.Account(Role.CouncilMember, root, "Trịnh Bá Duy");
        await house.Given.WaitingFor(root, 2);
        var (client, today) = (house.SignedIn(officer), await Today());
        var created = await client.Submit(await client.Page("/councils/new"), "form[method=post]", ("OrganisationId", root.Id.ToString()), ("Input.Name", "Hội đồng Thi đua - Khen thưởng tỉnh Sơn Bình"));
        created.Path.ShouldEndWith("/compose");
        var composed = await client.Submit(created.Document, "form[method=post]", ("Number", "128/QĐ-UBND"), ("DecidedOn", "05/01/2026"), ("DecidedBy", "Chủ tịch UBND tỉnh"), ("From", "05/01/2026"),
            ("Rows[0].Name", "Đỗ Minh Khôi"), ("Rows[0].Post", "Chủ tịch UBND tỉnh"), ("Rows[0].Office", "Chair"),
            ("Rows[1].Name", "Trịnh Bá Duy"), ("Rows[1].Office", "Secretary"), ("Rows[1].Account", "trinh ba duy"),
            ("Rows[2].Name", "Lò Thị Hiền"), ("Rows[2].Office", "Member"));
        composed.ShouldBeFine().Text.ShouldContain("thêm 3, thôi 0");
        var council = composed.Path;
        var planned = await client.Submit(await client.Page($"{council}/sessions/new"), "form[method=post]", ("Kind", "Meeting"), ("Input.Title", "Xét khen thưởng năm 2026"), ("Input.On", $"{today:dd/MM/yyyy}"), ("Input.At", "8h30"));
        planned.Path.ShouldEndWith("/agenda");
        var put = await client.Submit(planned.Document, "form[action*=Put]");
        put.Text.ShouldContain("Đã đưa 2 đề nghị vào phiên");
        put = await client.Submit(put.Document, "form[action*=Matter]", ("Matter", "Kế hoạch năm sau"));
        var session = put.Path[..put.Path.LastIndexOf('/')];
        (await client.Page($"{session}/open")).QuerySelector("main")!.TextContent.ShouldContain("đang ở bước “Đang chuẩn bị”");
        (await client.Submit(await client.Page($"{session}/call"), "form[method=post]")).Text.ShouldContain("Phiên họp lần thứ 1 năm");
        (await client.Submit(await client.Page($"{session}/open"), "form[method=post]")).ShouldBeRefused("Chưa đủ số dự họp: 0/3 thành viên, cần từ 2 (2/3, cấu hình chung, chưa kiểm chứng)");
        var roll = await client.Page($"{session}/roll");
        (await client.Submit(roll, "form.mt", ("Rows[0].Attendance", "Present"), ("Rows[1].Attendance", "Present"), ("Rows[2].Attendance", "Absent"), ("Rows[2].Absence", "đi học"))).Text.ShouldContain("Đủ số dự họp: 2/3");
        (await client.Submit(await client.Page($"{session}/open"), "form[method=post]")).Text.ShouldContain("Đã mở bỏ phiếu kín");
        var voter = house.SignedIn(member);
        (await voter.Page("/councils")).Body!.TextContent.ShouldContain("đang chờ ông/bà bỏ phiếu kín");
        (await voter.Page("/notices")).Body!.TextContent.ShouldContain("đang bỏ phiếu kín");
        (await voter.Page("/")).QuerySelector("section[aria-labelledby=cho-toi]")!.TextContent.ShouldContain("đang bỏ phiếu kín");
        var ballot = await voter.Page($"{session}/ballot");
        ballot.Body!.TextContent.ShouldContain("Cần từ 2/3 phiếu đồng ý (quá nửa)");
        (await voter.Submit(ballot, "form#phieu")).Document.QuerySelector(".bao-loi")!.TextContent.Trim().ShouldEndWith("Còn 2 đề nghị chưa chọn: số 1, 2.");
    }

    [Fact]
    public async Task Nobody_outside_the_scope_finds_any_page_of_a_council_or_a_session()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1));
        var elsewhere = await house.Given.Root("UBND tỉnh Khác");
        string[] pages =
        [
            $"/councils/{council.Id}", $"/councils/{council.Id}/edit", $"/councils/{council.Id}/compose", $"/councils/{council.Id}/work", $"/councils/{council.Id}/work.xlsx?year=2026",
            $"/councils/{council.Id}/sessions/new", .. new[] { "", "/edit", "/agenda", "/roll", "/course", "/opinions", "/call", "/open", "/restart", "/close", "/conclude", "/cancel",
                "/ballot", "/receipt", "/paper-ballots", "/counted", "/counted.xlsx", "/minutes.docx", "/minutes.pdf", "/tally.docx", "/tally.pdf", "/decisions" }.Select(p => $"/councils/sessions/{session.Id}{p}"),
        ];
        foreach (var role in Enum.GetValues<Role>())
        {
            var client = await house.SignedIn(role, elsewhere);
            foreach (var page in pages) (await client.Visit(page)).ShouldNotExist();
        }
        // A member sees the session and votes, and does nothing else with it.
        var member = house.SignedIn(council.Members[3]);
        foreach (var page in pages.Where(p => p.EndsWith("edit", StringComparison.Ordinal) || p.EndsWith("compose", StringComparison.Ordinal) || p.EndsWith("new", StringComparison.Ordinal)
            || p.EndsWith("agenda", StringComparison.Ordinal) || p.EndsWith("open", StringComparison.Ordinal) || p.EndsWith("close", StringComparison.Ordinal) || p.EndsWith("cancel", StringComparison.Ordinal)))
            (await member.Visit(page)).ShouldNotExist();
        foreach (var role in new[] { Role.Leader, Role.Auditor, Role.Administrator })
        {
            var reader = await house.SignedIn(role, council.Body);
            (await reader.Page($"/councils/sessions/{session.Id}")).Body!.TextContent.ShouldContain("0/9 thành viên đã bỏ phiếu");
            (await reader.Visit($"/councils/sessions/{session.Id}/close")).ShouldNotExist();
        }
    }

    [Fact]
    public async Task A_member_who_comes_while_the_vote_is_on_votes_and_the_quorum_is_reckoned_anew()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1));
        var late = await house.Given.Account(Role.CouncilMember, council.Body, "Cà Văn Đến Muộn");
        var (client, today) = (house.SignedIn(council.Officer), await Today());
        (await client.Submit(await client.Page($"/councils/{council.Id}/compose"), "form[method=post]", ("Number", "301/QĐ-UBND"), ("DecidedOn", $"{today:dd/MM/yyyy}"), ("DecidedBy", "Chủ tịch UBND tỉnh"),
            ("From", $"{today:dd/MM/yyyy}"), ("Rows[0].Name", late.Name), ("Rows[0].Office", "Member"), ("Rows[0].Account", late.UserName))).ShouldBeFine();
        (await client.Page($"/councils/sessions/{session.Id}")).Body!.TextContent.ShouldContain("Thêm thành viên: Cà Văn Đến Muộn. Tổng số thành viên tính lại: 4. Đủ số dự họp: 3/4 thành viên, cần từ 3");
        (await house.Votes(late, session, true)).Text.ShouldContain("1/4 thành viên đã bỏ phiếu");
    }

    [Fact]
    public async Task Decisions_that_are_entered_at_once_seat_nobody_twice()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var today = $"{await Today():dd/MM/yyyy}";
        async Task<Answer> Enter(int number)
        {
            var client = house.SignedIn(council.Officer);
            return await client.Submit(await client.Page($"/councils/{council.Id}/compose"), "form[method=post]", ("Number", $"{number}/QĐ-UBND"), ("DecidedOn", today), ("DecidedBy", "Chủ tịch UBND tỉnh"),
                ("From", today), ("Rows[0].Name", "Cà Văn Đến Muộn"), ("Rows[0].Office", "Member"));
        }
        var answers = await Task.WhenAll(Enumerable.Range(301, 4).Select(Enter));
        answers.Count(a => a.Text.Contains("Cà Văn Đến Muộn đã là thành viên Hội đồng", StringComparison.Ordinal)).ShouldBe(3);
        await house.With(async db => (await db.CouncilMembers.CountAsync(m => m.CouncilId == council.Id && m.Name == "Cà Văn Đến Muộn")).ShouldBe(1));
    }

    [Fact]
    public async Task Between_sessions_members_answer_in_writing_by_the_hour_and_sign_what_is_no_ballot()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1), kind: SessionKind.InWriting);
        await house.With(async db =>
        {
            db.Add(new AgendaItem { SessionId = session.Id, Position = 1, Text = "Dự thảo kế hoạch năm sau" });
            await db.SaveChangesAsync();
        });
        foreach (var member in council.Members.Take(2)) await house.Votes(member, session, true);
        var client = house.SignedIn(council.Members[0]);
        (await client.Submit(await client.Page($"/councils/sessions/{session.Id}/opinions"), "form[method=post]", ("text", "Nhất trí"))).ShouldBeRefused("Chọn đồng ý hoặc không đồng ý");
        (await client.Submit(await client.Page($"/councils/sessions/{session.Id}/opinions"), "form[method=post]", ("agrees", "true"), ("text", "Nhất trí"))).Text.ShouldContain("Nhất trí");
        (await house.Closes(council, session)).ShouldBeFine();
        var minutes = Words.Of(await house.SignedIn(council.Officer).GetByteArrayAsync($"/councils/sessions/{session.Id}/minutes.docx"));
        minutes.ShouldContain("Lấy ý kiến bằng văn bản lần thứ 1");
        minutes.ShouldContain("Số thành viên được lấy ý kiến: 3; số thành viên đã trả lời: 2.");
        minutes.ShouldContain("Ý kiến bằng văn bản: 1 đồng ý, 0 không đồng ý.");
    }

    [Fact]
    public async Task The_minutes_say_what_the_tally_says()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root());
        var nominees = await house.Given.WaitingFor(council.Body, 1, "CSTD_TINH");
        var session = await house.Given.Session(council, nominees);
        foreach (var member in council.Members) await house.Votes(member, session, true);
        (await house.Closes(council, session)).ShouldBeFine();
        var client = house.SignedIn(council.Members[1]);
        var (minutes, tally) = (Words.Of(await client.GetByteArrayAsync($"/councils/sessions/{session.Id}/minutes.docx")), Words.Of(await client.GetByteArrayAsync($"/councils/sessions/{session.Id}/tally.docx")));
        foreach (var text in new[] { minutes, tally })
        {
            text.ShouldContain(nominees[0].Name);
            text.ShouldContain("9/9");
            text.ShouldContain("100%");
            text.ShouldContain("cần từ 90% tổng số thành viên");
        }
        minutes.ShouldContain("01/BB-HĐTĐKT");
        minutes.ShouldContain("Đủ số dự họp: 9/9");
        tally.ShouldContain("02/BB-HĐTĐKT");
        tally.ShouldContain("Số phiếu hợp lệ: 9.");
        tally.ShouldContain("Mã niêm phong kết quả:\n");
        await house.With(async db => tally.ShouldContain((await db.CouncilSessions.SingleAsync(s => s.Id == session.Id)).Seal!));
    }

    [Fact]
    public async Task Two_officers_who_close_at_once_count_once()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var session = await house.Given.Session(council, await house.Given.WaitingFor(council.Body, 1));
        foreach (var member in council.Members) await house.Votes(member, session, true);
        var closes = await Task.WhenAll(house.Closes(council, session), house.Closes(council, session));
        closes.Count(c => c.Text.Contains("Đã kiểm phiếu", StringComparison.Ordinal)).ShouldBe(1);
        await house.With(async db => (await db.CouncilResults.CountAsync(r => r.SessionId == session.Id)).ShouldBe(1));
    }

    [Fact]
    public async Task A_nominee_is_on_one_open_agenda_only_and_one_that_was_taken_back_leaves_the_ballot()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var nominees = await house.Given.WaitingFor(council.Body, 2);
        var session = await house.Given.Session(council, nominees, open: false);
        await Should.ThrowAsync<Refusal>(() => house.Given.Session(council, nominees, open: false));
        await house.With(db => db.Database.ExecuteSqlAsync($"update nominees set standing = 'Withdrawn' where id = {nominees[0].Id}"));
        await house.With(db => db.Database.ExecuteSqlAsync($"update session_seats set attendance = 'Present' where session_id = {session.Id}"));
        var client = house.SignedIn(council.Officer);
        var opened = await client.Submit(await client.Page($"/councils/sessions/{session.Id}/open"), "form[method=post]");
        opened.Text.ShouldContain($"Đã rút khỏi phiên: {nominees[0].Name}.");
        (await house.SignedIn(council.Members[0]).Page($"/councils/sessions/{session.Id}/ballot")).QuerySelectorAll("li.phieu").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Of_sessions_that_take_a_nominee_at_once_one_has_it()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var nominees = await house.Given.WaitingFor(council.Body, 2);
        async Task<bool> Takes()
        {
            try
            {
                await house.Given.Session(council, nominees, open: false);
                return true;
            }
            catch (Refusal)
            {
                return false;
            }
        }
        (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Takes()))).Count(took => took).ShouldBe(1);
        await house.With(async db => (await db.AgendaItems.CountAsync(i => i.NomineeId == nominees[0].Id)).ShouldBe(1));
    }

    [Fact]
    public async Task What_a_member_follows_is_planned_reported_and_exported()
    {
        var council = await house.Given.CouncilOf(await house.Given.Root(), 3);
        var client = house.SignedIn(council.Officer);
        var page = await client.Page($"/councils/{council.Id}/work?year=2026");
        var member = page.QuerySelectorAll("option").First(o => o.TextContent.Contains(council.Members[2].Name, StringComparison.Ordinal)).GetAttribute("value")!;
        (await client.Submit(page, "form[method=post]", ("MemberId", member), ("What", "Theo dõi khối xã vùng cao"), ("DueOn", "30/06/2026"))).Text.ShouldContain("Theo dõi khối xã vùng cao");
        var own = house.SignedIn(council.Members[2]);
        var report = (await own.Page($"/councils/{council.Id}/work?year=2026")).QuerySelectorAll("a").Single(a => a.TextContent.Contains("Báo cáo", StringComparison.Ordinal)).GetAttribute("href")!;
        (await house.SignedIn(council.Members[1]).Visit(report)).ShouldNotExist();
        (await own.Submit(await own.Page(report), "form[method=post]", ("On", "20/06/2026"), ("Result", "Đã dự sơ kết"))).ShouldBeFine();
        (await client.Sheet($"/councils/{council.Id}/work.xlsx?year=2026")).ShouldContain("Đã dự sơ kết");
    }

    Task<DateOnly> Today() => house.With(services => Task.FromResult(services.GetRequiredService<Clock>().Today));
}
