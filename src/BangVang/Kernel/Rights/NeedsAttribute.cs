namespace BangVang.Kernel.Rights;

/// <summary>The right a page asks for. Whoever lacks it is told that the page does not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(string right) : Attribute
{
    public string Right => right;
}

/// <summary>A page for everybody who has signed in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : Attribute;

/// <summary>A page for everybody, without signing in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute;
