using BangVang.Registry;

namespace BangVang.Decisions;

/// <summary>A decision was issued; published in its transaction, after the register has its rows.</summary>
/// <param name="Decision">With number and date.</param>
/// <param name="Given">The rows that came into the register.</param>
/// <param name="Annulled">The rows that no longer count.</param>
public sealed record AwardsDecided(Decision Decision, IReadOnlyList<Bestowal> Given, IReadOnlyList<Guid> Annulled);
