using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Dossiers.Pages;

/// <summary>All that was done to the dossier and changed in it, by whom, when, why.</summary>
[Needs(DossierRights.See)]
public sealed class HistoryModel(AppDb db, Clock clock) : DossierPage(db, clock)
{
    protected override string Part => "Lịch sử";
}
