namespace BangVang.Councils.Sessions;

/// <summary>The ballot box of a session, from its opening to its seal.</summary>
public sealed partial class CouncilSession
{
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>From then on no ballot is taken.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Which key belongs to it; a new one each time the vote is begun.</summary>
    public Guid? BoxId { get; private set; }

    /// <summary>What ballots are sealed with; it opens nothing.</summary>
    public byte[]? BoxKey { get; private set; }

    /// <summary>The tellers keep a code without which it cannot be opened.</summary>
    public bool IsBoxLocked { get; private set; }
    public int? PapersIssued { get; private set; }
    public int? PapersReturned { get; private set; }
    public int? PapersVoid { get; private set; }
    public int? MinutesNumber { get; private set; }
    public int? TallyNumber { get; private set; }

    /// <summary>A hash over the counted ballots and the results.</summary>
    public string? Seal { get; private set; }

    public void SetUpBox(Guid box, byte[] key, bool locked, DateTimeOffset at, DateTimeOffset? closesAt) =>
        (BoxId, BoxKey, IsBoxLocked, OpenedAt, ClosesAt) = (box, key, locked, at, closesAt);

    public void TakeBoxAway() => (BoxId, BoxKey, IsBoxLocked, OpenedAt, ClosesAt) = (null, null, false, null, null);

    public void CloseAt(DateTimeOffset at, int minutesNumber) => (ClosedAt, MinutesNumber) = (at, minutesNumber);

    public void SealBox(string seal, int tallyNumber, int issued, int returned, int spoilt) =>
        (Seal, TallyNumber, PapersIssued, PapersReturned, PapersVoid, BoxKey) = (seal, tallyNumber, issued, returned, spoilt, null);
}
