using System.ComponentModel.DataAnnotations;

namespace BangVang.Plans.Drafting;

/// <summary>A movement as typed into one row; a row without a name is no movement.</summary>
public sealed class MovementRow
{
    public static readonly string[] Kinds = ["thường xuyên", "chuyên đề", "theo đợt", "đặc biệt"];

    [MaxLength(500)]
    public string? Name { get; set; }

    public string? Kind { get; set; }

    [Range(1945, 2200, ErrorMessage = "Năm bắt đầu từ 1945 đến 2200.")]
    public int? From { get; set; }

    [Range(1945, 2200, ErrorMessage = "Năm kết thúc từ 1945 đến 2200.")]
    public int? Until { get; set; }

    [MaxLength(300)]
    public string? Agency { get; set; }

    public bool IsBlank => Typed.Line(Name) is null;

    public static MovementRow Of(PlanMovement m) =>
        new() { Name = m.Name, Kind = m.Kind, From = m.StageFrom, Until = m.StageUntil, Agency = m.StandingAgency };

    public PlanMovement ToMovement(Guid planId, int position) => new()
    {
        PlanId = planId, Position = position, Name = Typed.Line(Name)!, Kind = Kinds.Contains(Kind) ? Kind : null,
        StageFrom = From, StageUntil = Until, StandingAgency = Typed.Line(Agency),
    };
}
