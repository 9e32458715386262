namespace BangVang.Papers.Sources;

/// <summary>A file that cannot be read as what it should be. The message is a Vietnamese sentence for the user: what, where, what to do.</summary>
public sealed class UnreadablePaper(string sentence) : Exception(sentence);
