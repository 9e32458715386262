using BangVang.Kernel;

namespace BangVang.Initiatives.Councils;

public enum CouncilSeat { Chair, Deputy, Member, Secretary }

/// <summary>A member of an initiative council, from a day until a day. With an account one scores oneself; with a person one's own initiatives are known.</summary>
public sealed class InitiativeCouncilMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CouncilId { get; init; }

    /// <summary>The record of the register: tells whether a member is an author.</summary>
    public Guid? PersonId { get; set; }

    public Guid? AccountId { get; set; }
    public required string Name { get; set; }

    /// <summary>Post outside the council, as printed.</summary>
    public string? Post { get; set; }

    public required CouncilSeat Seat { get; set; }
    public required DateOnly From { get; init; }
    public DateOnly? Until { get; private set; }

    public bool IsMemberOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    public void Leave(DateOnly lastDay)
    {
        if (Until is not null) throw new Refusal($"{Name} đã thôi tham gia hội đồng từ sau ngày {Until:dd/MM/yyyy}.");
        if (lastDay < From) throw new Refusal($"{Name} tham gia từ {From:dd/MM/yyyy}; ngày thôi không thể là {lastDay:dd/MM/yyyy}.");
        Until = lastDay;
    }
}

public static class CouncilSeats
{
    public static string Name(CouncilSeat seat) => seat switch
    {
        CouncilSeat.Chair => "Chủ tịch Hội đồng",
        CouncilSeat.Deputy => "Phó Chủ tịch Hội đồng",
        CouncilSeat.Member => "Ủy viên",
        CouncilSeat.Secretary => "Ủy viên, thư ký",
        _ => throw new ArgumentOutOfRangeException(nameof(seat)),
    };
}
