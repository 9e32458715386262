using BangVang.Kernel;
using BangVang.Papers.Text;

namespace BangVang.Councils;

public enum CouncilOffice { Chair, FirstDeputy, StandingDeputy, Deputy, StandingMember, Secretary, Member }

/// <summary>Somebody who sits in a council, by decision, from a day on.</summary>
public sealed class CouncilMember
{
    public const int NameLength = 120;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CouncilId { get; init; }

    /// <summary>With what the member signs in; null: votes on paper.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>The same person in the register, who may be proposed.</summary>
    public Guid? PersonId { get; set; }

    public required string Name { get; init => (field, Folded) = (value, VietnameseText.Fold(value)); }
    public string Folded { get; private set; } = "";

    /// <summary>"Giám đốc Sở Nội vụ".</summary>
    public string? Post { get; set; }
    public required CouncilOffice Office { get; init; }
    public required Guid JoinedById { get; init; }
    public Guid? LeftById { get; private set; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; private set; }

    public void Leave(Composition by, DateOnly last)
    {
        if (Until is not null) throw new Refusal($"{Name} đã thôi tham gia Hội đồng từ sau ngày {Until:dd/MM/yyyy}.");
        if (last < From) throw new Refusal($"{Name} tham gia từ ngày {From:dd/MM/yyyy}; ngày cuối không thể là {last:dd/MM/yyyy}.");
        (LeftById, Until) = (by.Id, last);
    }
}

public static class CouncilOffices
{
    public static string Name(CouncilOffice office) => office switch
    {
        CouncilOffice.Chair => "Chủ tịch Hội đồng",
        CouncilOffice.FirstDeputy => "Phó Chủ tịch thứ nhất",
        CouncilOffice.StandingDeputy => "Phó Chủ tịch thường trực",
        CouncilOffice.Deputy => "Phó Chủ tịch",
        CouncilOffice.StandingMember => "Ủy viên thường trực",
        CouncilOffice.Secretary => "Ủy viên, Thư ký",
        CouncilOffice.Member => "Ủy viên",
        _ => throw new ArgumentOutOfRangeException(nameof(office)),
    };
}
