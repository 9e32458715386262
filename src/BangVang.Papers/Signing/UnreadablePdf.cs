namespace BangVang.Papers.Signing;

/// <summary>The file is not a PDF that can be read. The message is a Vietnamese clause: what is wrong with it.</summary>
public sealed class UnreadablePdf(string clause) : Exception(clause);
