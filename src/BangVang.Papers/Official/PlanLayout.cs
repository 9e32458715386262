using BangVang.Papers.Text;

namespace BangVang.Papers.Official;

/// <summary>Lays a <see cref="PlanPaper"/> out as a Kế hoạch: purposes, movements, tasks, who carries them out.</summary>
public static class PlanLayout
{
    /// <summary>The plan as an official paper, ready for <see cref="OfficialDocx"/>. Parts without content are left out and not numbered.</summary>
    public static OfficialDocument ToOfficial(this PlanPaper plan) => new()
    {
        Superior = plan.Superior,
        Issuer = plan.Issuer,
        Number = plan.Number,
        Symbol = plan.Symbol,
        Place = plan.Place,
        Date = plan.Date,
        Type = "Kế hoạch",
        Title = plan.Title,
        Bases = plan.Bases,
        Body = Body(plan),
        Recipients = plan.Recipients,
        Signature = plan.Signature,
        Annexes = plan.TasksInAnnex && plan.Tasks.Count > 0
            ? [new Annex("Nội dung, tiến độ thực hiện", [PlanTable.Of(plan.Tasks)], Landscape: true)]
            : []
    };

    static List<Block> Body(PlanPaper plan)
    {
        var body = new List<Block>();
        if (plan.LeadIn is { } leadIn) body.Add(new TextBlock(leadIn));
        var parts = Parts(plan).Where(part => part.Blocks.Count > 0).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            body.Add(new HeadingBlock(1, $"{Numerals.Roman(i + 1)}.", parts[i].Title));
            body.AddRange(parts[i].Blocks);
        }
        return body;
    }

    static IEnumerable<(string Title, IReadOnlyList<Block> Blocks)> Parts(PlanPaper plan)
    {
        yield return ("Mục đích, yêu cầu", Headed(("Mục đích", plan.Purposes), ("Yêu cầu", plan.Requirements)));
        foreach (var section in plan.Sections) yield return (section.Title, [.. Items(section.Lines), .. section.Blocks]);
        yield return ("Các phong trào thi đua", Items(plan.Movements.Select(Line)));
        yield return ("Các ngày kỷ niệm", Items(plan.Commemorations.Select(Line)));
        yield return ("Nội dung, thời gian thực hiện", Tasks(plan));
        yield return ("Tổ chức thực hiện", Headed([.. plan.Responsibilities.Select(one => (one.Actor, one.Items))]));
    }

    static List<Block> Tasks(PlanPaper plan)
    {
        if (plan.Tasks.Count == 0) return [];
        return plan.TasksInAnnex ? [new TextBlock("(Chi tiết tại Phụ lục kèm theo)")] : [PlanTable.Of(plan.Tasks)];
    }

    static List<Block> Headed(params (string Title, IReadOnlyList<string> Lines)[] headed)
    {
        var blocks = new List<Block>();
        var number = 0;
        foreach (var (title, lines) in headed.Where(one => one.Lines.Count > 0))
        {
            blocks.Add(new HeadingBlock(2, $"{++number}.", title));
            blocks.AddRange(Items(lines));
        }
        return blocks;
    }

    static List<Block> Items(IEnumerable<string> lines) => [.. lines.Select(line => new ItemBlock(line))];

    static string Line(PlanMovement movement) =>
        movement.Name
        + (movement.Stage is { } stage ? $" {stage}" : "")
        + (movement.StandingAgency is { } agency ? $", cơ quan thường trực: {agency}" : "")
        + ".";

    static string Line(PlanCommemoration day) => day.Date is { } date ? $"{day.Name} ({date})." : $"{day.Name}.";
}
