using BangVang.Kernel;
using BangVang.Papers.Text;

namespace BangVang.Initiatives.Councils;

/// <summary>By what a council scores in one year: criteria with the most points each may bring, the mark from which it proposes to recognise, and how far members may lie apart before it is shown.</summary>
public sealed class CriteriaSet
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid CouncilId { get; init; }
    public required int Year { get; init; }

    /// <summary>The average from which the council proposes to recognise; null: the council says so freely.</summary>
    public decimal? PassMark { get; private set; }

    /// <summary>Sums that lie further apart than this are shown as discrepant.</summary>
    public decimal? WidestSpread { get; private set; }

    /// <summary>The rules that name the criteria.</summary>
    public string? Source { get; private set; }

    public void Rule(decimal? passMark, decimal? widestSpread, string? source, decimal most)
    {
        if (passMark > most) throw new Refusal($"Mức điểm đề nghị công nhận {passMark:0.##} cao hơn tổng điểm tối đa {most:0.##}. Sửa mức điểm hoặc điểm tối đa của tiêu chí.");
        (PassMark, WidestSpread, Source) = (passMark, widestSpread, VietnameseText.OrNull(source));
    }
}

/// <summary>One criterion of a set.</summary>
public sealed class Criterion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SetId { get; init; }
    public required int Position { get; init; }
    public required string Name { get; init; }
    public required decimal Maximum { get; init; }
}
