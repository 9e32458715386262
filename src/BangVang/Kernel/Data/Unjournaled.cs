namespace BangVang.Kernel.Data;

/// <summary>
/// What the journal must not keep: secrets, ballots, and rows that only the machine writes (progress, read marks).
/// On a class: none of its rows; on a property: never its value.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class UnjournaledAttribute : Attribute;
