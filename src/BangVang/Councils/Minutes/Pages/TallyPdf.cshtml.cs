using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;
using BangVang.Papers.Pdf;

namespace BangVang.Councils.Minutes.Pages;

[SignedIn]
public sealed class TallyPdfModel(AppDb db, Clock clock, SessionPapers papers, PdfPrinter printer) : PdfPage(db, clock, papers, printer, tally: true);
