using BangVang.Papers.Official;
using BangVang.Papers.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace BangVang.Initiatives.Printing;

/// <summary>A paper as Word or PDF, as the address asks.</summary>
public sealed class PaperFile(PdfPrinter printer)
{
    /// <exception cref="PdfUnavailable">With a Vietnamese sentence, when the PDF cannot be made.</exception>
    public async Task<FileContentResult> Of(byte[] docx, string name, string type, CancellationToken stop) => type == "pdf"
        ? new FileContentResult(await printer.Print(docx, stop), "application/pdf") { FileDownloadName = $"{name}.pdf" }
        : new FileContentResult(docx, OfficialDocx.ContentType) { FileDownloadName = $"{name}.docx" };
}
