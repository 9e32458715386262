using BangVang.Kernel.Rights;

namespace BangVang.Kernel.Web;

/// <summary>The act that a POST carries out, in Vietnamese as the journal says it: "Phát hành kế hoạch".</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class ActAttribute(string name) : Attribute
{
    public string Name => name;

    /// <summary>Too small for the journal: marks of reading and the like.</summary>
    public bool IsQuiet { get; init; }
}

/// <summary>A page whose act takes a reason.</summary>
public interface IReasoned
{
    string? Reason { get; }
}

/// <summary>An act was carried out; published before the transaction commits.</summary>
public sealed record ActDone(Actor Actor, string Act, string? Reason, IReadOnlyList<Subject> Subjects)
{
    /// <summary>The right that the page asked for: tells in whose stead somebody acted who was lent it.</summary>
    public string? Right { get; init; }
}

/// <summary>A page whose form may be sent twice without harm, and whose answer must reach the second click: signing in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MayRepeatAttribute : Attribute;
