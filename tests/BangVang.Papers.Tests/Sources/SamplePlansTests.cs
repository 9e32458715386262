using BangVang.Papers.Plans;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Tests.Sources;

/// <summary>The plans of samples/plans (made by scripts/samples.cs), each in another layout, from the file to its tasks.</summary>
public sealed class SamplePlansTests
{
    [Theory]
    [InlineData("tinh-son-binh-2026", "UBND tỉnh Sơn Bình", 2026, "1,1,2,3,6,9,11,12")]
    [InlineData("xa-tan-lap-2026", "UBND xã Tân Lập", 2026, "1,1,3,6,6,12,12")]
    [InlineData("so-noi-vu-2026", "Sở Nội vụ", 2026, "2,2,5,Q3,Q3,Q3")]
    [InlineData("huyen-binh-son-ha-2006-tcvn3", "UBND huyện Bình Sơn Hạ", 2006, "Q1,Q1,Q2,Q4")]
    [InlineData("khoi-thi-dua-2008-vni", "Khối thi đua các cơ quan tổng hợp tỉnh Sơn Bình", 2008, "Q1,Q1,Q4")]
    public void A_sample_is_read_from_its_file_to_its_tasks(string name, string issuer, int year, string periods)
    {
        var draft = Read(name);
        (draft.Issuer, draft.Year).ShouldBe((issuer, year));
        string.Join(",", draft.Assignments.Select(one => (one.Period.Kind is PeriodKind.Quarter ? "Q" : "") + string.Join('+', one.Period.Values))).ShouldBe(periods);
    }

    [Fact]
    public void Cells_merged_downwards_and_numbers_made_by_Word_reach_the_tasks()
    {
        var draft = Read("so-noi-vu-2026");
        draft.Assignments.Select(one => one.Row).ShouldBe(["1", "2", "3", "4", "5", "6"]);
        draft.Assignments.ShouldAllBe(one => one.Lead.Single() == "Văn phòng Sở");
        draft.Assignments[1].Coordinating.ShouldBe(["Thanh tra Sở"]);
    }

    [Fact]
    public void The_number_in_a_text_box_is_the_number_of_the_paper() => (Read("xa-tan-lap-2026") is { Number: "05", Symbol: "KH-UBND" }).ShouldBeTrue();

    [Fact]
    public void Words_in_old_codes_come_out_letter_by_letter()
    {
        Read("huyen-binh-son-ha-2006-tcvn3").Assignments[0].Content.ShouldBe("Mường Khẩu và các xã vùng cao đăng ký thi đua;");
        Read("khoi-thi-dua-2008-vni").Assignments[2].Content.ShouldBe("Chấm điểm chéo và bình xét, suy tôn");
    }

    static PlanDraft Read(string name) => PlanReader.Read(SourceFile.Read(File.ReadAllBytes(Path.Combine(Folder(), name + ".docx")), name + ".docx"));

    static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "samples", "plans"))) return Path.Combine(folder.FullName, "samples", "plans");
        throw new DirectoryNotFoundException("samples/plans");
    }
}
