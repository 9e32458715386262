namespace BangVang.Councils;

/// <summary>A session was tallied and closed; its results are rows by now.</summary>
public sealed record SessionClosed(Guid SessionId, Guid CouncilId, Guid BodyId);
