using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Councils.Minutes.Pages;

[SignedIn]
public sealed class MinutesDocxModel(AppDb db, Clock clock, SessionPapers papers) : DocxPage(db, clock, papers, tally: false);
