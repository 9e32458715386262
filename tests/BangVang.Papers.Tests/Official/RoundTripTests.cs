using BangVang.Papers.Official;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;
using BangVang.Papers.Tests.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace BangVang.Papers.Tests.Official;

/// <summary>A plan that goes out as .docx and is read again says the same.</summary>
public sealed class RoundTripTests
{
    static readonly string[] Units =
    [
        "Sở Nội vụ", "Văn phòng UBND tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh", "Các cơ quan, đơn vị, địa phương", "Ủy ban MTTQ Việt Nam tỉnh",
        "Báo và Phát thanh, truyền hình Sơn Bình", "Phòng Văn hóa - Xã hội", "Công an xã Tân Lập", "Trường THCS Tân Lập"
    ];

    static readonly string[] Contents =
    [
        "Tổ chức hội nghị ký kết giao ước thi đua và phát động phong trào thi đua năm 2026",
        "Báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm; báo cáo quý II/2026",
        "Thẩm định hồ sơ, trình Chủ tịch UBND tỉnh khen thưởng đột xuất (nếu có)", "Kiểm tra chéo giữa các khối thi đua",
        "Tuyên truyền, nhân rộng điển hình tiên tiến trên Cổng thông tin điện tử"
    ];

    [Fact]
    public void Any_plan_comes_back_with_the_same_tasks() =>
        Prop.ForAll(Plans().ToArbitrary(), plan =>
        {
            foreach (var paper in new[] { plan, plan with { TasksInAnnex = false } })
            {
                var draft = ReadBack(paper);
                draft.Assignments.Select(Shown).ShouldBe(paper.Tasks.Select(Shown));
                draft.Unread.Select(line => line.Text).Except(["Phụ lục"]).ShouldBeEmpty();
            }
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40));

    [Fact]
    public void The_frame_of_a_plan_comes_back_too()
    {
        var plan = GivenPlan.OfTasks(30) with { Number = 7, Date = PaperDate.On(new(2026, 3, 5)) };
        var draft = ReadBack(plan);
        (draft.DocumentType, draft.Issuer, draft.Place, draft.Number, draft.Symbol, draft.Title, draft.Year)
            .ShouldBe(("Kế hoạch", "UBND tỉnh Sơn Bình", "Sơn Bình", "07", "KH-UBND", plan.Title, 2026));
        draft.Date.ShouldBe(new(5, 3, 2026));
        draft.Recipients.ShouldBe(plan.Recipients);
        draft.Signer.ShouldBe(new("Trần Thị Mẫu", "PHÓ CHỦ TỊCH", "ỦY BAN NHÂN DÂN"));
        draft.LegalBases.Select(basis => basis.Number ?? basis.Name).ShouldBe(["Luật Thi đua, khen thưởng", "152/2025/NĐ-CP"]);
        draft.Movements.Select(movement => movement.Name).ShouldBe(["Sơn Bình chung sức chuyển đổi số", "Mỗi tuần một việc tốt"]);
        draft.Movements[0].Stage.ShouldBe([2026, 2030]);
        draft.Movements[0].StandingAgency.ShouldBe("Sở Khoa học và Công nghệ");
        draft.Commemorations.ShouldHaveSingleItem().Date.ShouldBe("11/6/1948 - 11/6/2026");
        draft.Responsibilities.Select(one => one.Actor).ShouldBe(plan.Responsibilities.Select(one => one.Actor));
    }

    [Fact]
    public void A_draft_without_number_and_day_comes_back_without_them()
    {
        var draft = ReadBack(GivenPlan.OfTasks(3));
        (draft.Number, draft.Symbol, draft.Date).ShouldBe((null, "KH-UBND", new DraftDate(null, 2, 2026)));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public void A_real_plan_goes_out_and_comes_back_with_its_tasks(int seed)
    {
        var first = SharedPlans.Read(seed);
        var second = ReadBack(PaperOf(first));
        second.Assignments.Select(Shown).ShouldBe(first.Assignments.Select(Shown));
    }

    static PlanDraft ReadBack(PlanPaper plan)
    {
        var docx = new MemoryStream();
        OfficialDocx.Write(plan.ToOfficial(), docx);
        return PlanReader.Read(SourceFile.Read(docx.ToArray(), "ke-hoach.docx"));
    }

    static Gen<PlanPaper> Plans() =>
        from directing in Gen.Elements(true, false)
        from tasks in Task(directing).ArrayOf().Where(tasks => tasks.Length > 0)
        select GivenPlan.OfTasks(0) with { Tasks = tasks };

    static Gen<PlanTask> Task(bool directing) =>
        from mixed in Gen.Elements(true, false, false)
        from content in Gen.Elements(Contents)
        from months in Gen.Choose(1, 12).ArrayOf(3)
        from shape in Gen.Choose(0, 5)
        from units in Gen.Elements(Units).ArrayOf(4)
        from count in Gen.Choose(1, 3)
        select new PlanTask(null, content, Time(shape, [.. months.Distinct().Order()]))
        {
            Directing = directing ? [units[0]] : [],
            Lead = mixed ? [] : [units[1]],
            Coordinating = mixed ? [] : [.. units.Skip(2).Take(count - 1).Distinct()],
            Undifferentiated = mixed ? [.. units.Take(count).Distinct()] : []
        };

    static string? Time(int shape, List<int> months) => shape switch
    {
        0 => PlanTimes.Text(PeriodKind.Month, months[..1]),
        1 => PlanTimes.Text(PeriodKind.Months, months),
        2 => PlanTimes.Text(PeriodKind.Quarter, [(months[0] + 2) / 3]),
        3 => PlanTimes.Text(PeriodKind.Quarters, [.. months.Select(month => (month + 2) / 3).Distinct()]),
        4 => PlanTimes.Text(PeriodKind.AllYear, []),
        _ => null
    };

    static PlanPaper PaperOf(PlanDraft draft) => GivenPlan.OfTasks(0) with
    {
        Tasks =
        [
            .. draft.Assignments.Select(one => new PlanTask(one.Section, one.Content, PlanTimes.Text(one.Period))
            {
                Directing = one.Directing ?? [], Lead = one.Lead, Coordinating = one.Coordinating, Undifferentiated = one.Undifferentiated
            })
        ]
    };

    static string Shown(PlanTask task) =>
        $"{task.Content} | {task.Time} | {Join(task.Directing)} | {Join(task.Lead)} | {Join(task.Coordinating)} | {Join(task.Undifferentiated)}";

    static string Shown(DraftAssignment task) =>
        $"{task.Content} | {PlanTimes.Text(task.Period.Kind, task.Period.Values)} | {Join(task.Directing ?? [])} | {Join(task.Lead)} | {Join(task.Coordinating)} | {Join(task.Undifferentiated)}";

    static string Join(IEnumerable<string> units) => string.Join(" + ", units);
}
