using System.Text;
using BangVang.Papers.Plans;
using BangVang.Papers.Sources;
using BangVang.Papers.Tests.Text;
using BangVang.Papers.Text;

namespace BangVang.Papers.Tests.Plans;

/// <summary>Every sample plan once more, as older machines and other systems would have saved it.</summary>
public sealed class OldCodesTests
{
    [Theory, MemberData(nameof(SamplePlans.TextPlans), MemberType = typeof(SamplePlans))]
    public void A_plan_says_the_same_whatever_code_it_was_saved_in(string name)
    {
        var text = Text(name);
        var plan = PlanDraftJson.Write(Read(Encoding.UTF8.GetBytes(text), name));
        PlanDraftJson.Write(Read(Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormD)), name)).ShouldBe(plan, "letters and marks apart");
        PlanDraftJson.Write(Read(Encoding.Unicode.GetBytes(text), name)).ShouldBe(plan, "UTF-16");
        PlanDraftJson.Write(Read(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n")), name)).ShouldBe(plan, "line ends of Windows");
        PlanDraftJson.Write(Read(Encoding.Latin1.GetBytes(GivenText.InVni(Plain(text))), name)).ShouldBe(PlanDraftJson.Write(Read(Encoding.UTF8.GetBytes(Plain(text)), name)), "VNI");
    }

    /// <summary>TCVN3 has no capitals with marks: a font of capitals printed them, and the file holds small letters.</summary>
    [Theory, MemberData(nameof(SamplePlans.TextPlans), MemberType = typeof(SamplePlans))]
    public void A_plan_in_TCVN3_keeps_its_assignments(string name)
    {
        var text = Plain(Text(name));
        var small = string.Concat(text.Select(c => char.IsUpper(c) && !char.IsAscii(c) && c is not ('Đ' or 'Ă' or 'Â' or 'Ê' or 'Ô' or 'Ơ' or 'Ư') ? char.ToLowerInvariant(c) : c));
        var plan = Read(Encoding.UTF8.GetBytes(text), name);
        var old = Read(Encoding.Latin1.GetBytes(GivenText.InTcvn3(small)), name);
        old.Assignments.Select(Said).ShouldBe(plan.Assignments.Select(Said));
        (old.Number, old.Symbol, old.Date).ShouldBe((plan.Number, plan.Symbol, plan.Date));
    }

    static string Said(DraftAssignment assignment) =>
        VietnameseText.Fold($"{assignment.Row} {assignment.Period.Kind} {string.Join(',', assignment.Period.Values)} {assignment.Content}");

    static PlanDraft Read(byte[] bytes, string name) => PlanReader.Read(SourceFile.Read(bytes, name));

    static string Text(string name) => File.ReadAllText(Path.Combine(SamplePlans.Folder, "plans", name));

    /// <summary>Signs that the old codes lack, as typists then wrote them.</summary>
    static string Plain(string text) => string.Concat(text.Select(c => c switch
    {
        '“' or '”' => '"',
        '–' or '—' or '•' => '-',
        '…' => '.',
        '\u00A0' => ' ',
        _ => c,
    }));
}
