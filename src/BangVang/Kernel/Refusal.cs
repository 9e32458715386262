namespace BangVang.Kernel;

/// <summary>What may not be done, said to the user in one Vietnamese sentence: what happened, why, what to do next.</summary>
public sealed class Refusal(string sentence) : Exception(sentence);
