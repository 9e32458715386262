using System.ComponentModel.DataAnnotations;

namespace BangVang.Plans.Drafting;

/// <summary>What one actor answers for, as typed; an entry without an actor is none.</summary>
public sealed class ResponsibilityRow
{
    [MaxLength(300)]
    public string? Actor { get; set; }

    [MaxLength(20_000)]
    public string? Items { get; set; }

    public bool IsBlank => Typed.Line(Actor) is null && Typed.Text(Items) is null;

    public static ResponsibilityRow Of(PlanResponsibility r) => new() { Actor = r.Actor, Items = r.Items };

    public PlanResponsibility ToResponsibility(Guid planId, int position) => new()
    {
        PlanId = planId, Position = position, Actor = Typed.Line(Actor)!, Items = Typed.Text(Items)!,
    };
}
