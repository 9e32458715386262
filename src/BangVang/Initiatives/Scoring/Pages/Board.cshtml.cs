using BangVang.Initiatives.Councils.Pages;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Initiatives.Scoring.Pages;

/// <summary>All that the members gave. A member sees the others' cards of an initiative once the own one is handed in, so that nobody scores after another.</summary>
[Needs(InitiativeRights.See)]
public sealed class BoardModel(AppDb db, Clock clock, Board board) : CouncilPage(db, clock)
{
    public Board Board => board;

    protected override string Part => "Bảng điểm";

    /// <summary>Whether this actor sees the cards of the others on an initiative.</summary>
    public bool Shows(BoardRow row) => Self is null ? SeesAll : row.BarredMembers.Contains(Self.Id) || row.Cards.Any(c => c.MemberId == Self.Id && c.IsHandedIn);

    public override async Task<bool> Load()
    {
        if (!await base.Load() || Self is null && !SeesAll) return false;
        await board.Load(Id);
        return true;
    }
}
