namespace BangVang.Law.Reading;

/// <summary>A line that is no candidate; the message is half a Vietnamese sentence: what is wrong, and how to mend it.</summary>
public sealed class UnreadableCandidate(string what, string mend) : Exception($"{what}, sửa {mend}.");
