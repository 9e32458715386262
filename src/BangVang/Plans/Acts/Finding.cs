namespace BangVang.Plans.Acts;

/// <summary>Something to know before an act. Those that block must be mended first; the others are the officer's to judge.</summary>
/// <param name="Page">The page on which it is mended; it takes the plan's id.</param>
public sealed record Finding(string Sentence, bool Blocks = false, string? Page = null);
