using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Initiatives.Recognising.Pages;

[Needs(InitiativeRights.See)]
public sealed class ShowModel(AppDb db) : DecisionPage(db);
