using System.Text;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.Law.Reading;
using static BangVang.Law.Tests.Given;

namespace BangVang.Law.Tests.Reading;

public sealed class CandidateReaderTests
{
    static readonly CandidateReader Reader = new(National);

    [Fact]
    public void A_whole_candidate_is_read()
    {
        var candidate = Read("""
            {"id":"nv-1","kind":"individual","ratings":{"2023":"HTXSNV","2024":"HTTNV"},"awards":[{"code":"CSTDCS","year":2023,"decidedOn":"2024-01-15","basis":"cong_trang","reason":"x","issuer":"BQP"}],
             "initiatives":[{"year":2023,"scope":"co_so","usedFor":null},{"year":2024,"scope":"bo_tinh"},{"year":2024,"usedFor":"CSTDCS:2024"}],"disciplines":[{"level":"canh_cao","from":"2020-01-01","to":"2021-01-01"}],
             "holds":[{"kind":"press","from":"2026-01-01"}],"serviceFrom":"2001-02-28","posts":[{"name":"Trưởng phòng","from":"2010-01-01","coefficientGroup":"g1"}],"topics":[{"year":2022,"scope":"toan_quoc"}],
             "movements":[{"scope":"bo_tinh","years":5,"role":"led"}],"nationality":"VN","flagSubject":true,"collective":{"2025":{"members":10,"completed":10,"ldtt":7,"cstdcs":1,"disciplined":0}},
             "blockRanks":{"2025":1},"receivedOn":"2026-02-01","judgedYear":2025,"track":"armed_forces","sex":"female","basis":"phong_trao","confirmed":{"a":true},"dissolvedOn":"2026-03-01","chưa biết":[1]}
            """.ReplaceLineEndings(""));

        (candidate.Id, candidate.Kind, candidate.Track, candidate.Sex, candidate.Basis).ShouldBe(("nv-1", Recipient.Individual, Track.ArmedForces, Sex.Female, Basis.PhongTrao));
        candidate.Ratings![2024].ShouldBe(Rating.HTTNV);
        candidate.Awards!.Single().ShouldBe(new HeldAward("CSTDCS", 2023, Day(2024, 1, 15), Basis.CongTrang, "x", "BQP"));
        candidate.Initiatives!.Select(i => i.UsedFor).ShouldBe([Usage.None, default, new Usage(true, "CSTDCS:2024")]);
        candidate.Disciplines!.Single().ShouldBe(new Discipline(DisciplineLevel.CanhCao, Day(2020, 1, 1), Day(2021, 1, 1)));
        candidate.Holds!.Single().ShouldBe(new Hold(HoldKind.Press, Day(2026, 1, 1)));
        candidate.Posts!.Single().CoefficientGroup.ShouldBe("g1");
        candidate.Topics!.Single().ShouldBe(new Topic(2022, Scope.ToanQuoc));
        candidate.Movements!.Single().ShouldBe(new MovementPart(Scope.BoTinh, 5, MovementRole.Led));
        candidate.Collective![2025].ShouldBe(new Membership(10, 10, 7, 1, 0));
        (candidate.BlockRanks![2025], candidate.ReceivedOn, candidate.JudgedYear, candidate.FlagSubject, candidate.DissolvedOn).ShouldBe((1, Day(2026, 2, 1), 2025, true, Day(2026, 3, 1)));
        candidate.Confirmed!["a"].ShouldBeTrue();
    }

    [Fact]
    public void What_is_absent_is_unknown_and_what_is_empty_is_none()
    {
        var absent = Read("""{"id":"a","kind":"collective","holds":null}""");
        (absent.Ratings, absent.Awards, absent.Initiatives, absent.Disciplines, absent.Holds, absent.Collective).ShouldBe((null, null, null, null, null, null));
        var none = Read("""{"id":"a","kind":"household","ratings":{},"awards":[],"initiatives":[],"holds":[]}""");
        (none.Ratings!.Count, none.Awards!.Count, none.Initiatives!.Count, none.Holds!.Count).ShouldBe((0, 0, 0, 0));
    }

    [Theory]
    [InlineData("{\"id\":", "JSON hỏng ở vị trí")]
    [InlineData("[1]", "không phải một đối tượng JSON, sửa thành đối tượng")]
    [InlineData("{\"kind\":\"individual\"}", "id còn thiếu, sửa bằng cách ghi thêm.")]
    [InlineData("{\"id\":\"\",\"kind\":\"individual\"}", "id còn thiếu")]
    [InlineData("{\"id\":7,\"kind\":\"individual\"}", "id phải là chuỗi")]
    [InlineData("{\"id\":\"a\"}", "kind còn thiếu")]
    [InlineData("{\"id\":\"a\",\"kind\":\"person\"}", "kind có mã lạ \"person\", sửa thành individual, collective, household")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"ratings\":{\"2023\":\"TOT\"}}", "ratings năm 2023: 2023 có mã lạ \"TOT\", sửa thành KHTNV, HTNV, HTTNV hoặc HTXSNV.")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"ratings\":{\"1944\":\"HTNV\"}}", "ratings có năm \"1944\" nằm ngoài khoảng 1945–2043, sửa lại năm.")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"ratings\":{\"2023\":\"HTNV\",\"2023\":\"HTTNV\"}}", "ratings có hai lần năm 2023")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[],\"awards\":[]}", "có hai lần mục \"awards\", sửa bằng cách bỏ bớt một lần.")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"initiatives\":[{\"year\":2024,\"year\":2025}]}", "initiatives mục 1: có hai lần mục \"year\"")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"ratings\":[]}", "ratings phải là bảng theo năm")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\",\"year\":2023},{\"code\":\"ABC\",\"year\":2023}]}", "awards mục 2: code \"ABC\" không có trong sổ luật, sửa theo mã")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\"}]}", "awards mục 1: year còn thiếu")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\",\"year\":2044}]}", "awards mục 1: year là 2044, nằm ngoài khoảng 1945–2043, sửa lại con số.")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\",\"year\":\"2023\"}]}", "year phải là số nguyên")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"BK_TTG\",\"year\":2023,\"decidedOn\":\"2022-12-31\"}]}", "decidedOn (2022-12-31) đứng trước năm thành tích 2023")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"BK_TTG\",\"year\":2023,\"basis\":\"merit\"}]}", "basis có mã lạ \"merit\"")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"CSTDCS\",\"year\":2023},{\"code\":\"LDTT\",\"year\":2023},{\"code\":\"CSTDCS\",\"year\":2023}]}", "awards mục 1 và mục 3 cùng là CSTDCS năm 2023")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[3]}", "awards mục 1 phải là đối tượng")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"initiatives\":[{\"year\":2023,\"scope\":\"xa\"}]}", "scope có mã lạ \"xa\"")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"disciplines\":[{\"level\":\"nang\",\"from\":\"2020-01-01\"}]}", "level có mã lạ \"nang\"")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"disciplines\":[{\"level\":\"canh_cao\",\"from\":\"2021-01-01\",\"to\":\"2020-12-31\"}]}", "disciplines mục 1: to (2020-12-31) đứng trước from (2021-01-01)")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"holds\":[{\"kind\":\"press\"}]}", "holds mục 1: from còn thiếu")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"serviceFrom\":\"2025-02-30\"}", "serviceFrom \"2025-02-30\" không phải là ngày có thật")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"receivedOn\":\"2025-02-29\"}", "receivedOn \"2025-02-29\" không phải là ngày có thật")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"receivedOn\":\"2101-01-01\"}", "receivedOn có năm 2101, nằm ngoài")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"collective\":{\"2025\":{\"members\":-1}}}", "collective năm 2025: members là -1, nằm ngoài khoảng")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"collective\":{\"2025\":{\"members\":5,\"ldtt\":6}}}", "collective năm 2025: ldtt là 6, nhiều hơn số thành viên 5")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"collective\":{\"2025\":7}}", "2025 phải là đối tượng")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"blockRanks\":{\"2025\":0}}", "2025 là 0, nằm ngoài khoảng")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"flagSubject\":\"yes\"}", "flagSubject phải là true hoặc false")]
    [InlineData("{\"id\":\"\\ud800\",\"kind\":\"individual\"}", "có ký tự thoát \\u không thành chữ")]
    public void A_bad_line_is_told_in_one_sentence(string line, string sentence)
    {
        var message = Should.Throw<UnreadableCandidate>(() => Read(line)).Message;
        message.ShouldContain(sentence);
        message.ShouldContain(", sửa ");
        message.ShouldEndWith(".");
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"sai\":1}", "có mục lạ \"sai\", sửa lại tên mục")]
    [InlineData("{\"id\":\"a\",\"kind\":\"individual\",\"awards\":[{\"code\":\"LDTT\",\"year\":2023},{\"code\":\"LDTT\",\"nam\":2024}]}", "awards mục 2: có mục lạ \"nam\"")]
    [InlineData("{\"id\":\"a\",\"kind\":\"collective\",\"collective\":{\"2025\":{\"member\":7}}}", "collective năm 2025: có mục lạ \"member\"")]
    public void A_member_that_nobody_knows_is_refused_where_people_write_and_passed_over_where_programs_do(string line, string sentence)
    {
        Should.Throw<UnreadableCandidate>(() => new CandidateReader(National, refusesStrangers: true).Read(Encoding.UTF8.GetBytes(line))).Message.ShouldContain(sentence);
        Read(line.Replace("\"nam\"", "\"year\":2024,\"nam\"", StringComparison.Ordinal)).Id.ShouldBe("a");
    }

    [Theory]
    [InlineData("\"judgedYear\":2026", "judgedYear (2026) ở sau ngày xét 2025-12-15, sửa lại năm thành tích hoặc ngày xét.")]
    [InlineData("\"receivedOn\":\"2025-12-16\"", "receivedOn (2025-12-16) ở sau ngày xét 2025-12-15, sửa lại ngày tiếp nhận hoặc ngày xét.")]
    public void What_lies_after_the_act_is_named(string member, string sentence)
    {
        var line = Encoding.UTF8.GetBytes($$"""{"id":"a","kind":"individual",{{member}}}""");
        Should.Throw<UnreadableCandidate>(() => new CandidateReader(National, on: Day(2025, 12, 15)).Read(line)).Message.ShouldBe(sentence);
        new CandidateReader(National, on: Day(2026, 12, 15)).Read(line).Id.ShouldBe("a");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(",\"to\":null", true)]
    public void A_term_without_an_end_is_unknown_and_one_said_to_have_none_lasts(string to, bool lasts) =>
        Read($$"""{"id":"a","kind":"individual","disciplines":[{"level":"khien_trach","from":"2024-01-01"{{to}}}]}""").Disciplines!.Single()
            .ShouldBe(new Discipline(DisciplineLevel.KhienTrach, Day(2024, 1, 1)) { Lasts = lasts });

    [Fact]
    public void What_people_confirm_has_any_name() =>
        new CandidateReader(National, refusesStrangers: true).Read(Encoding.UTF8.GetBytes("""{"id":"a","kind":"individual","confirmed":{"CSTDCS.R3.1":true},"initiatives":[{"year":2024,"usedFor":null}],"ratings":{"2025":"HTTNV"},"blockRanks":{"2025":1}}""")).Confirmed!.Count.ShouldBe(1);

    [Fact]
    public void Of_many_lines_the_bad_ones_are_named_by_number_and_the_others_kept()
    {
        var (candidates, complaints) = Reader.Read(WireLines.Of("{\"id\":\"a\",\"kind\":\"individual\"}\r\n\r\nsai\n{\"id\":\"b\",\"kind\":\"collective\"}"));

        candidates.Select(c => c.Id).ShouldBe(["a", "b"]);
        complaints.ShouldHaveSingleItem().ShouldStartWith("Dòng 3: JSON hỏng ở vị trí 1, sửa ");
    }

    [Fact]
    public void A_candidate_over_several_lines_tells_which_of_them_is_broken() =>
        Should.Throw<UnreadableCandidate>(() => Read("{\"id\":\"a\",\n\"kind\":}")).Message.ShouldContain("JSON hỏng ở dòng 2, vị trí 8");

    [Fact]
    public void Letters_that_are_not_UTF8_are_refused() =>
        Should.Throw<UnreadableCandidate>(() => Reader.Read(new byte[] { (byte)'{', 0xff, (byte)'}' })).Message.ShouldContain("UTF-8");

    [Theory]
    [InlineData("{\"code\":\"BK_TINH\",\"year\":2023,\"decidedOn\":\"2023-05-01\"},{\"code\":\"BK_TINH\",\"year\":2023,\"decidedOn\":\"2024-01-15\"}")]
    [InlineData("{\"code\":\"BK_TINH\",\"year\":2023,\"basis\":\"cong_trang\"},{\"code\":\"BK_TINH\",\"year\":2023,\"basis\":\"dot_xuat\"}")]
    [InlineData("{\"code\":\"BK_TINH\",\"year\":2023,\"reason\":\"chống bão\"},{\"code\":\"BK_TINH\",\"year\":2023,\"reason\":\"chuyển đổi số\"}")]
    [InlineData("{\"code\":\"CO_TINH\",\"year\":2022,\"basis\":\"cong_trang\"},{\"code\":\"CO_TINH\",\"year\":2022,\"basis\":\"phong_trao\"}")]
    public void Two_awards_of_one_year_that_can_be_told_apart_are_no_fault(string awards) =>
        Read($$"""{"id":"a","kind":"individual","awards":[{{awards}}]}""").Awards!.Count.ShouldBe(2);

    [Theory]
    [InlineData("BK_TINH", "", "")]
    [InlineData("BK_TINH", ",\"decidedOn\":\"2023-06-01\",\"basis\":\"cong_trang\"", ",\"decidedOn\":\"2023-06-01\",\"basis\":\"cong_trang\"")]
    [InlineData("CO_TINH", ",\"basis\":\"phong_trao\"", ",\"basis\":\"chuyen_de\"")]
    [InlineData("CO_TINH", ",\"basis\":\"cong_trang\"", "")]
    [InlineData("CSTDCS", ",\"basis\":\"cong_trang\"", ",\"basis\":\"phong_trao\"")]
    public void An_award_written_twice_is_named(string code, string one, string other) =>
        Should.Throw<UnreadableCandidate>(() => Read($$"""{"id":"a","kind":"individual","awards":[{"code":"{{code}}","year":2023{{one}}},{"code":"{{code}}","year":2023{{other}}}]}"""))
            .Message.ShouldStartWith($"awards mục 1 và mục 2 cùng là {code} năm 2023");

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_and_one_that_is_too_long_is_passed_over()
    {
        var text = "\uFEFF{1}\r\n\r\n  \n{4}\n" + new string('x', WireLines.Longest + 1) + "\n{6}";

        WireLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Select(l => (l.Number, l.Text is null ? null : Encoding.UTF8.GetString(l.Text)))
            .ShouldBe([(1, "{1}"), (4, "{4}"), (5, null), (6, "{6}")]);
    }

    static Candidate Read(string line) => Reader.Read(Encoding.UTF8.GetBytes(line));
}
