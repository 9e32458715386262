namespace BangVang.Dossiers.Acts;

/// <summary>Something an act's page says before it is taken: what stops it, or what to look at first.</summary>
public sealed record Obstacle(string Sentence, bool Blocks = false, string? Page = null);
