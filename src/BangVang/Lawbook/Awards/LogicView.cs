using BangVang.Law.Book;
using BangVang.Law.Conditions;

namespace BangVang.Lawbook.Awards;

/// <summary>A branch of the conditions as a page draws it; a branch of one is that one.</summary>
public sealed record LogicView(Logic Logic, AwardVersion Version)
{
    public Logic Bare => Logic switch { AllOf { Parts: [var only] } => new LogicView(only, Version).Bare, AnyOf { Parts: [var only] } => new LogicView(only, Version).Bare, _ => Logic };

    public Condition? Condition => Bare is Leaf leaf ? Version.Conditions[leaf.Place] : null;

    public string Heading => Bare switch { AllOf => "Phải có tất cả:", AnyOf => "Một trong các:", _ => "Không thuộc trường hợp:" };

    public IReadOnlyList<LogicView> Parts => Bare switch
    {
        AllOf all => [.. all.Parts.Select(p => new LogicView(p, Version))],
        AnyOf any => [.. any.Parts.Select(p => new LogicView(p, Version))],
        Not not => [new LogicView(not.Part, Version)],
        _ => [],
    };
}
